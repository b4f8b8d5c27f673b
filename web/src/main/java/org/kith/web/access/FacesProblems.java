package org.kith.web.access;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kith.web.Text;

/** A broken rule becomes a sentence on the same page; everything else goes to {@link Gate}, or, from ajax, to its page. */
public class FacesProblems extends ExceptionHandlerFactory {
    public FacesProblems(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        private static final Logger LOG = Logger.getLogger(FacesProblems.class.getName());

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var faces = FacesContext.getCurrentInstance();
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var thrown = events.next().getContext().getException();
                boolean rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
                boolean said = !rendering && sayOnPage(faces, thrown);
                if (said || isAjaxRedirected(faces, thrown)) {
                    events.remove();
                }
            }
            super.handle();
        }

        private static boolean sayOnPage(FacesContext faces, Throwable thrown) {
            var words = words(thrown);
            if (words == null) {
                return false;
            }
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
            faces.validationFailed();
            faces.renderResponse();
            return true;
        }

        private static @Nullable String words(Throwable thrown) {
            var broken = Problem.ruleBehind(thrown);
            if (broken != null) {
                return Text.say(broken);
            }
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof ConstraintViolationException invalid) {
                    return invalid.getConstraintViolations().stream()
                            .map(violation -> violation.getMessage())
                            .findFirst()
                            .orElse(Text.say("problem.NOT_VALID.words"));
                }
            }
            return null;
        }

        private static boolean isAjaxRedirected(FacesContext faces, Throwable thrown) {
            var external = faces.getExternalContext();
            if (!faces.getPartialViewContext().isAjaxRequest() || external.isResponseCommitted()) {
                return false;
            }
            var problem = Problem.of(thrown);
            problem.log(LOG, thrown);
            try {
                external.responseReset();
                external.redirect(Pages.PROBLEM.path() + "?kind=" + problem);
                faces.responseComplete();
            } catch (IOException e) {
                throw new FacesException(e);
            }
            return true;
        }
    }
}

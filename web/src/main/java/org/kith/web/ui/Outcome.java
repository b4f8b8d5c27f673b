package org.kith.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.kith.web.Text;

/** How a form ends: say something, go somewhere. {@code return Outcome.said("people.saved").to("/people");} */
public final class Outcome {
    private static final Outcome SILENT = new Outcome();

    private Outcome() {}

    /** Shows this sentence on the page that comes next, be it this one again. */
    public static Outcome said(String key, @Nullable Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Text.say(key, arguments), null));
        return SILENT;
    }

    public static Outcome silently() {
        return SILENT;
    }

    /** Goes to a path of this application; the answer of an action method. */
    public @Nullable String to(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException(path);
        }
        var faces = FacesContext.getCurrentInstance();
        takeWarningsAlong(faces);
        faces.getExternalContext()
                .getFlash()
                .setKeepMessages(!faces.getMessageList().isEmpty());
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return null;
    }

    // What was said beside a field of this page stands at the top of the next, which has no such field.
    private static void takeWarningsAlong(FacesContext faces) {
        var warnings = new ArrayList<FacesMessage>();
        var ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            var id = ids.next();
            if (id != null) {
                faces.getMessages(id).forEachRemaining(warnings::add);
            }
        }
        warnings.stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_WARN)
                .forEach(message -> faces.addMessage(
                        null, new FacesMessage(FacesMessage.SEVERITY_WARN, message.getSummary(), null)));
    }

    /** Puts a sentence beside a field and stays on the page. */
    public static void wrong(@Nullable String clientId, String key, @Nullable Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, Text.say(key, arguments), null));
        faces.validationFailed();
    }
}

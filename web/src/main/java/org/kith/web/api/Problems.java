package org.kith.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.web.Text;
import org.kith.web.access.Problem;
import org.kith.web.access.ProblemPage;

/** Whatever goes wrong behind the API, as {@code application/problem+json}. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        var problem = problem(thrown);
        problem.log(LOG, thrown);
        return Response.status(problem.status())
                .type("application/problem+json")
                .header("Cache-Control", "no-store")
                .entity(ProblemPage.json(problem, detail(thrown)))
                .build();
    }

    private static Problem problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonException || cause instanceof JsonbException) {
                return Problem.BAD_REQUEST;
            }
        }
        if (thrown instanceof Unreadable unreadable) {
            return Problem.of(unreadable.status());
        }
        if (thrown instanceof WebApplicationException asked) {
            int status = asked.getResponse().getStatus();
            return status < 400 ? Problem.BROKEN : Problem.of(status);
        }
        return Problem.of(thrown);
    }

    private static @Nullable String detail(Throwable thrown) {
        if (thrown instanceof Unreadable unreadable) {
            return unreadable.words();
        }
        var broken = Problem.ruleBehind(thrown);
        if (broken != null) {
            return Text.say(broken);
        }
        return thrown instanceof ConstraintViolationException invalid
                ? invalid.getConstraintViolations().stream()
                        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                        .sorted()
                        .collect(Collectors.joining("; "))
                : null;
    }
}

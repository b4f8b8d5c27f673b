package org.kith.web.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kith.audit.RequestId;

/** Answers for the container's own errors, and for pages that an ajax request was sent to. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RequestId.current() == null) {
            RequestId.bind((String) request.getAttribute(Gate.NUMBER));
        }
        try {
            ProblemPage.send(request, response, problem(request));
        } finally {
            RequestId.bind(null);
        }
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Problem.of(thrown);
        }
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            return Problem.of(status);
        }
        var kind = request.getParameter("kind");
        for (var problem : Problem.values()) {
            if (problem.name().equals(kind)) {
                return problem;
            }
        }
        return Problem.NOT_FOUND;
    }
}

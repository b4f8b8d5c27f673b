package org.kith.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SigningIn;
import org.kith.kernel.NotFound;

/** Changes the role somebody acts in, and with it the session: nothing of the other role stays on a page. */
@WebServlet("/acting")
public class ActingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SigningIn signingIn;

    @Inject
    private transient Cookies cookies;

    @Inject
    private transient Me me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var secret = cookies.secretIn(request).orElseThrow(NotFound::new);
        var signedIn = signingIn.switchTo(secret, role(request.getParameter("role")));
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        cookies.give(response, signedIn);
        response.sendRedirect(me.firstPage(signedIn));
    }

    private static UUID role(@Nullable String typed) {
        if (typed == null) {
            throw new NotFound();
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}

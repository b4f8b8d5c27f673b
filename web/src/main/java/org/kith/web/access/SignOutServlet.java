package org.kith.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kith.access.SigningIn;

/** Signing out: ends the sign-in everywhere it is known, then says so. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SigningIn signingIn;

    @Inject
    private transient Cookies cookies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        cookies.secretIn(request).ifPresent(signingIn::signOut);
        cookies.take(response);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(Pages.SIGN_IN.path() + "?out=yes");
    }
}

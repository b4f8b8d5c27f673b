package org.kith.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kith.access.KnownPhones;
import org.kith.access.SignedIn;
import org.kith.access.SigningIn;
import org.kith.web.ui.Outcome;
import org.omnifaces.util.Faces;

/** Signing in with a user name and a password. Unknown and wrong read the same. */
@Named
@RequestScoped
public class SignInForm {
    @Inject
    private SigningIn signingIn;

    @Inject
    private Cookies cookies;

    @Inject
    private Calls calls;

    @Inject
    private KnownPhones phones;

    @Inject
    private Me me;

    private String username = "";
    private String password = "";
    private @Nullable String then;

    /** Ends where the person wanted to go, else on the first page of the role. */
    public @Nullable String signIn() {
        var request = Faces.getRequest();
        if (!calls.maySignIn(Addresses.of(request))) {
            Outcome.wrong(null, "problem.TOO_OFTEN.words");
            return null;
        }
        var signedIn = signingIn.withPassword(username, password);
        if (signedIn.isEmpty()) {
            Outcome.wrong(null, "sign.in.refused");
            return null;
        }
        begin(request, Faces.getResponse(), signedIn.get());
        return Outcome.silently().to(destination(signedIn.get()));
    }

    /** On a known phone nobody types a password, unless they ask for it. */
    public @Nullable String onKnownPhone() {
        var request = Faces.getRequest();
        var secret = cookies.phoneIn(request);
        if (secret.isEmpty() || request.getParameter("other") != null || !phones.isKnown(secret.get())) {
            return null;
        }
        var on = then == null ? "" : "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
        return Outcome.silently().to(Pages.KNOWN_PHONE.path() + on);
    }

    // What was kept for nobody, or for whoever was here before, is not handed on.
    private void begin(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        cookies.give(response, signedIn);
    }

    private String destination(SignedIn signedIn) {
        return then != null && signedIn.isDone() && isOurs(then, signedIn) ? then : me.firstPage(signedIn);
    }

    static boolean isOurs(String path, SignedIn signedIn) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return false;
        }
        try {
            var place = Pages.of(URI.create(path).getPath());
            return place.isPresent()
                    && !place.get().isPublic()
                    && place.get().allows(signedIn.active().role());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username == null ? "" : username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public @Nullable String getThen() {
        return then;
    }

    public void setThen(@Nullable String then) {
        this.then = then;
    }
}

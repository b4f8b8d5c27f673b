package org.kith.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kith.access.KnownPhones;
import org.kith.access.Role;
import org.kith.access.SignedIn;

/** The cookie that carries the secret of a sign-in: 256 bits, not readable by scripts, sent to this host only. */
@ApplicationScoped
public class Cookies {
    private static final int OWN_DEVICE_SECONDS = 14 * 86_400;

    @Inject
    @ConfigProperty(name = "kith.https", defaultValue = "true")
    private boolean https;

    public boolean isHttps() {
        return https;
    }

    private String name() {
        return https ? "__Host-kith" : "kith";
    }

    Optional<String> secretIn(HttpServletRequest request) {
        return valueIn(request, name());
    }

    private static Optional<String> valueIn(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** A volunteer's or a person's own phone stays signed in when the browser closes; the database decides when it ends. */
    void give(HttpServletResponse response, SignedIn signedIn) {
        var role = signedIn.active().role();
        boolean ownDevice = role == Role.VOLUNTEER || role == Role.PERSON;
        response.addCookie(cookie(name(), signedIn.secret(), ownDevice ? OWN_DEVICE_SECONDS : -1));
    }

    /** What a known phone keeps; empty on others. */
    Optional<String> phoneIn(HttpServletRequest request) {
        return valueIn(request, phoneName());
    }

    void givePhone(HttpServletResponse response, String secret) {
        response.addCookie(cookie(phoneName(), secret, (int) KnownPhones.KNOWN_FOR.toSeconds()));
    }

    private String phoneName() {
        return name() + "-phone";
    }

    void take(HttpServletResponse response) {
        response.addCookie(cookie(name(), "", 0));
    }

    private Cookie cookie(String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setMaxAge(seconds);
        // SameSite=Lax is added by the server for all cookies: config/server.
        return cookie;
    }
}

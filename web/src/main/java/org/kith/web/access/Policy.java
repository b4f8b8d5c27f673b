package org.kith.web.access;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.regex.Pattern;

/**
 * The security headers of every answer. PrimeFaces adds a policy of its own with the nonce of its scripts; this wrapper
 * takes the nonce over into the whole policy, so that there is one header.
 */
final class Policy extends HttpServletResponseWrapper {
    private static final String NAME = "Content-Security-Policy";
    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]+'");
    // Components of PrimeFaces carry style attributes; style elements and foreign sheets stay forbidden.
    private static final String REST = "; default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'"
            + "; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'"
            + "; frame-ancestors 'none'";

    Policy(HttpServletResponse response, boolean https) {
        super(response);
        response.setHeader(NAME, "script-src 'self'" + REST);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    @Override
    public void addHeader(String name, String value) {
        setOrAdd(name, value, false);
    }

    @Override
    public void setHeader(String name, String value) {
        setOrAdd(name, value, true);
    }

    private void setOrAdd(String name, String value, boolean set) {
        if (NAME.equalsIgnoreCase(name)) {
            var nonce = NONCE.matcher(value);
            super.setHeader(NAME, "script-src 'self'" + (nonce.find() ? " " + nonce.group() : "") + REST);
        } else if (set) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}

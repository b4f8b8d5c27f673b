package org.kith.web.access;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * PrimeFaces wants each postback to bring the nonce of its page, which its script adds. Pages without that script, and
 * browsers without any, get a fresh one. A nonce that was sent is only taken when it looks like one of ours.
 */
final class WithNonce extends HttpServletRequestWrapper {
    private static final String NONCE = "primefaces.nonce";
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String fresh;

    WithNonce(HttpServletRequest request) {
        super(request);
        fresh = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public @Nullable String getParameter(String name) {
        var sent = super.getParameter(name);
        if (!NONCE.equals(name)) {
            return sent;
        }
        return sent != null && isNonce(sent) ? sent : nonceOfView();
    }

    // PrimeFaces makes its nonces of UUIDs and breaks on anything else.
    private static boolean isNonce(String sent) {
        try {
            var decoded = new String(Base64.getDecoder().decode(sent), StandardCharsets.US_ASCII);
            return UUID_SHAPE.matcher(decoded).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    // A page that keeps its state keeps its nonce; another one would be refused.
    private String nonceOfView() {
        var faces = FacesContext.getCurrentInstance();
        var kept = faces == null || faces.getViewRoot() == null
                ? null
                : faces.getViewRoot().getViewMap(false);
        return kept != null && kept.get(NONCE) instanceof String nonce ? nonce : fresh;
    }
}

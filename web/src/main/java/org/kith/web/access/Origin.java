package org.kith.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Whether a request that changes something comes from our own pages: the browser says so, and a page cannot forge it. */
final class Origin {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Origin() {}

    static boolean isOurs(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return true;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        // Programs send neither and carry no cookie of a browser.
        return origin == null || isSameHost(origin, request.getHeader("Host"));
    }

    private static boolean isSameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

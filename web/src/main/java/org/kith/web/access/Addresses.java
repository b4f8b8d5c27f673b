package org.kith.web.access;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. Only our own proxy, on this machine, is believed when it names somebody else. */
final class Addresses {
    private Addresses() {}

    static String of(HttpServletRequest request) {
        var sender = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        boolean fromProxy = sender.equals("127.0.0.1") || sender.equals("::1") || sender.equals("0:0:0:0:0:0:0:1");
        if (!fromProxy || forwarded == null) {
            return sender;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}

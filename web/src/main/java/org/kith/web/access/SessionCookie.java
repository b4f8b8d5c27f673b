package org.kith.web.access;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Names the container's session cookie, which only keeps pages together; signing in has a cookie of its own. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = ConfigProvider.getConfig()
                .getOptionalValue("kith.https", Boolean.class)
                .orElse(true);
        set(event.getServletContext().getSessionCookieConfig(), https);
    }

    static void set(SessionCookieConfig cookie, boolean https) {
        cookie.setName(https ? "__Host-kith-page" : "kith-page");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
    }
}

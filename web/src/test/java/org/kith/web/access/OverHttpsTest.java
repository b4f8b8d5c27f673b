package org.kith.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What browsers are told when Kith stands behind a proxy that speaks https, which is how it is shipped. */
class OverHttpsTest {
    private final Map<String, String> headers = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private final Map<String, Object> session = new HashMap<>();

    @Test
    void browsers_are_told_to_use_https_for_a_year() {
        new Policy(response(), true);
        assertEquals("max-age=31536000; includeSubDomains", headers.get("Strict-Transport-Security"));
    }

    @Test
    void a_demo_on_http_does_not_promise_https() {
        new Policy(response(), false);
        assertNull(headers.get("Strict-Transport-Security"));
    }

    @Test
    void the_sign_in_cookie_belongs_to_this_host_over_https_and_to_no_script() throws ReflectiveOperationException {
        var made = new Cookies();
        var https = Cookies.class.getDeclaredField("https");
        https.setAccessible(true);
        https.setBoolean(made, true);
        made.givePhone(response(), "secret");
        made.take(response());
        assertEquals(
                List.of("__Host-kith-phone", "__Host-kith"),
                cookies.stream().map(Cookie::getName).toList());
        for (var cookie : cookies) {
            assertTrue(cookie.getSecure() && cookie.isHttpOnly(), cookie.getName());
            assertEquals("/", cookie.getPath());
            assertNull(cookie.getDomain());
        }
    }

    @Test
    void the_cookie_of_the_pages_is_one_of_this_host_too() {
        SessionCookie.set(
                proxy(SessionCookieConfig.class, (name, arguments) -> {
                    session.put(name, arguments[0]);
                    return null;
                }),
                true);
        assertEquals("__Host-kith-page", session.get("setName"));
        assertEquals(true, session.get("setSecure"));
        assertEquals(true, session.get("setHttpOnly"));
        assertEquals("/", session.get("setPath"));
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (name, arguments) -> {
            if (name.equals("setHeader")) {
                headers.put(String.valueOf(arguments[0]), String.valueOf(arguments[1]));
            } else if (name.equals("addCookie")) {
                cookies.add((Cookie) arguments[0]);
            }
            return null;
        });
    }

    private interface Answer {
        Object to(String name, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}

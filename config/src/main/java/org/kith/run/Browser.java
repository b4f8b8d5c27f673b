package org.kith.run;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** As much of a browser as signing in needs: cookies, redirects and the first form that asks for a password. */
public final class Browser {
    private static final Pattern FORM = Pattern.compile("(?is)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("(?is)<(input|button)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?is)([a-z-]+)\\s*=\\s*\"([^\"]*)\"");

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** {@code address} of the application ends with a slash. */
    public Browser(URI address) {
        this.address = address;
    }

    /** Opens a page; a path is relative to the application. */
    public HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    /** Signs in and answers the first page of that account; throws with a sentence when it does not work. */
    public HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        var page = open("sign-in");
        var form = FORM.matcher(page.body());
        while (form.find()) {
            if (form.group(2).contains("type=\"password\"")) {
                var target = attributes(form.group(1)).getOrDefault("action", "");
                var fields = fields(form.group(2), username, password);
                var first = send(HttpRequest.newBuilder(page.uri().resolve(unescaped(target)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address.resolve("/").toString().replaceAll("/$", ""))
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
                if (first.statusCode() != 200 || first.body().contains("type=\"password\"")) {
                    throw new IOException(
                            username + " was not let in (" + first.statusCode() + " " + first.uri() + ")");
                }
                return first;
            }
        }
        throw new IOException("There is no sign-in form at " + page.uri() + " (" + page.statusCode() + ")");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.timeout(Duration.ofSeconds(60))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> fields(String form, String username, String password) {
        var fields = new LinkedHashMap<String, String>();
        var field = FIELD.matcher(form);
        var buttons = 0;
        while (field.find()) {
            var attributes = attributes(field.group(2));
            var name = attributes.get("name");
            var button = field.group(1).equalsIgnoreCase("button") || "submit".equals(attributes.get("type"));
            if (name == null || "checkbox".equals(attributes.get("type")) || button && buttons++ > 0) {
                continue; // a form is sent by one button, its first
            }
            fields.put(name, value(attributes, button, username, password));
        }
        return fields;
    }

    private static String value(Map<String, String> field, boolean button, String username, String password) {
        var given = unescaped(field.getOrDefault("value", ""));
        if (button) {
            return given;
        }
        return switch (Objects.requireNonNullElse(field.get("type"), "text")) {
            case "text", "email" -> username;
            case "password" -> password;
            default -> given;
        };
    }

    private static Map<String, String> attributes(String tag) {
        var found = new LinkedHashMap<String, String>();
        var attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            found.put(attribute.group(1).toLowerCase(java.util.Locale.ROOT), attribute.group(2));
        }
        return found;
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    private static String encoded(Map<String, String> fields) {
        var all = new StringBuilder();
        fields.forEach((name, value) -> all.append(all.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return all.toString();
    }
}

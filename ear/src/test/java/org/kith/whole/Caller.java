package org.kith.whole;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who talks HTTP by hand: says exactly what a browser would not say. Follows no redirect. */
final class Caller {
    private static final Pattern RECORD =
            Pattern.compile("href=\"(/people/record\\?id=[0-9a-f-]{36})\"", Pattern.CASE_INSENSITIVE);

    private final String home = WholeSystem.ownAddress();
    private final URI address = WholeSystem.started().address();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // with its offer of HTTP/2 the client loses the body of a 401
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** Nobody. */
    static Caller stranger() {
        return new Caller();
    }

    /** The holder of this demo account, signed in. */
    static Caller as(String username, String password) throws IOException, InterruptedException {
        var caller = new Caller();
        var answer = caller.signIn(username, password);
        if (answer.statusCode() != 302) {
            throw new IOException(username + " was not let in: " + answer.statusCode());
        }
        return caller;
    }

    static Caller as(String role) throws IOException, InterruptedException {
        var account = WholeSystem.account(role);
        return as(account.username(), account.password());
    }

    HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        return post(
                "sign-in",
                Map.of(
                        "form", "form",
                        "form:username", username,
                        "form:password", password,
                        "form:do", "form:do",
                        "jakarta.faces.ViewState", "stateless"));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = to(path).header("Content-Type", "application/x-www-form-urlencoded");
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("X-Forwarded-For", home);
    }

    /** A call of the plain kind, with this caller's cookies, for whoever measures time. */
    HttpURLConnection plain(String path) throws IOException {
        var call = (HttpURLConnection) address.resolve(path).toURL().openConnection();
        call.setRequestProperty("X-Forwarded-For", home);
        cookies.get(address.resolve(path), Map.of())
                .getOrDefault("Cookie", List.of())
                .forEach(cookie -> call.addRequestProperty("Cookie", cookie));
        return call;
    }

    /** The address of the first person on this caller's list. */
    String firstPerson() throws IOException, InterruptedException {
        var list = RECORD.matcher(get("people").body());
        if (!list.find()) {
            throw new AssertionError("The list of people is empty");
        }
        return list.group(1).substring(1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

package org.kith.oracle;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Somebody with a sign-in of their own, from an address of their own, who follows no redirect. */
final class Client {
    private static final AtomicInteger HOMES = new AtomicInteger();
    private final URI address;
    private final String home;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Client(URI address) {
        this.address = address;
        var number = HOMES.incrementAndGet();
        this.home = "203.0." + number / 250 + "." + (number % 250 + 1);
    }

    /** Whether the caller was let in. */
    boolean enter(String username, String password) throws IOException, InterruptedException {
        var answer = post(
                "sign-in",
                Map.of(
                        "form",
                        "form",
                        "form:username",
                        username,
                        "form:password",
                        password,
                        "form:do",
                        "form:do",
                        "jakarta.faces.ViewState",
                        "stateless"));
        return answer.statusCode() == 302;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(query(fields))));
    }

    /** Sends a form with a file in it. */
    HttpResponse<String> file(String path, Map<String, String> fields, String name, String csv)
            throws IOException, InterruptedException {
        var edge = "edge-of-the-oracle";
        var body = new StringBuilder();
        fields.forEach(
                (field, value) -> part(body, edge, "name=\"" + field + "\"").append(value));
        part(body, edge, "name=\"" + name + "\"; filename=\"oracle.csv\"\r\nContent-Type: text/csv")
                .append(csv);
        body.append("\r\n--").append(edge).append("--\r\n");
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static StringBuilder part(StringBuilder body, String edge, String head) {
        return body.append(body.isEmpty() ? "" : "\r\n")
                .append("--" + edge + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n");
    }

    HttpResponse<String> json(String verb, String path, String body) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json")
                .method(verb, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path.replaceFirst("^/", "")))
                .header("X-Forwarded-For", home);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.timeout(Duration.ofSeconds(60)).build(),
                any -> HttpResponse.BodySubscribers.mapping(HttpResponse.BodySubscribers.ofByteArray(), Packed::text));
    }

    static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

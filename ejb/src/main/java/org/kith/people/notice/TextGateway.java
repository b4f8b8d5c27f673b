package org.kith.people.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The gateway for text messages at {@code kith.text.url}: it gets a JSON object with {@code id}, {@code to} and {@code text} by
 * POST, with {@code kith.text.token} as bearer token, and answers with a status from 200 to 299. The id is the notice's, so
 * that the gateway can leave out a repeat. Without an address nothing is sent by itself.
 */
@ApplicationScoped
public class TextGateway implements Carrier {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    @ConfigProperty(name = "kith.text.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "kith.text.token")
    private Optional<String> token;

    protected TextGateway() {}

    /** For tests, which have no container. */
    public TextGateway(String url) {
        this.url = Optional.of(url);
        token = Optional.of("test");
    }

    @Override
    public Channel channel() {
        return Channel.TEXT;
    }

    @Override
    public boolean isThere() {
        return url.isPresent();
    }

    @Override
    public void carry(Letter letter) throws NotCarried {
        var body = Json.createObjectBuilder()
                .add("id", letter.id().toString())
                .add("to", letter.to())
                .add("text", letter.body())
                .build()
                .toString();
        try {
            var request = HttpRequest.newBuilder(URI.create(url.orElseThrow()))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + token.orElse(""))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            var answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                throw new NotCarried("status " + answer.statusCode());
            }
        } catch (IOException | IllegalArgumentException failed) {
            throw new NotCarried(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotCarried(stopped);
        }
    }
}

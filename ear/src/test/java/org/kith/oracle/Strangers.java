package org.kith.oracle;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Random;

/** Whoever has no account refers somebody, question by question: what is filled in by chance is sent again until it is taken. */
final class Strangers {
    private static final String FIRST = "/refer";
    private static final int MOST_STEPS = 60;
    private final City city;
    private final Oracle oracle;
    private final PageDriver reading;
    private final HttpDoor door;
    private final HttpWrites writes;
    private final Random chance;

    Strangers(City city, Oracle oracle, PageDriver reading, HttpDoor door, HttpWrites writes, Random chance) {
        this.city = city;
        this.oracle = oracle;
        this.reading = reading;
        this.door = door;
        this.writes = writes;
        this.chance = chance;
    }

    /** A walk through the questions, as far as it leads: to the end, or to whoever is too young or stops on the way. */
    void refer() throws IOException, InterruptedException, SQLException {
        var caller = reading.anybody("PUBLIC");
        var client = door.client(caller);
        var path = FIRST + "?at=" + caller.partnership();
        for (var step = 0; step < MOST_STEPS; step++) {
            var page = client.get(path);
            if (page.statusCode() == 302) {
                path = path(page.headers().firstValue("Location").orElseThrow());
                continue;
            }
            var forms = Form.of(page.body(), chance);
            if (forms.isEmpty()) {
                return;
            }
            var form = forms.get(chance.nextInt(forms.size()));
            var answer = client.post(path(form.action()), form.pressed());
            writes.look("POST " + path.replaceAll("\\?.*", ""), caller, answer.statusCode(), "");
            nothingOfAnybody(path, caller, page.body() + answer.body());
            if (answer.statusCode() == 302) {
                path = path(answer.headers().firstValue("Location").orElseThrow());
            }
        }
    }

    private void nothingOfAnybody(String path, Caller caller, String shown) {
        var may = oracle.of(caller).may();
        Seen.in(city, shown).stream()
                .filter(word -> !may.contains(word))
                .forEach(word -> writes.faults().add("LEAK " + path + " " + caller + " shows " + city.token(word)));
    }

    private static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}

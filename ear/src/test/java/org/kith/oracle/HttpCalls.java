package org.kith.oracle;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What programs call and what small forms send, with ids of one's own and of others. */
final class HttpCalls {
    private final City city;
    private final PageDriver reading;
    private final HttpDoor door;
    private final HttpWrites writes;
    private final Random chance;
    private final AtWork atWork;

    HttpCalls(City city, PageDriver reading, HttpDoor door, HttpWrites writes, Random chance) {
        this.city = city;
        this.reading = reading;
        this.door = door;
        this.writes = writes;
        this.chance = chance;
        this.atWork = new AtWork(city);
    }

    void call(Endpoint endpoint) throws IOException, InterruptedException, SQLException {
        var caller = chance.nextInt(5) == 0 ? reading.anybody() : reading.insider(endpoint);
        var path = endpoint.path();
        var about = "x";
        for (var parameter : endpoint.parameters()) {
            var row = reading.row(endpoint, caller, parameter.table());
            about = row == null ? "x" : row.id();
            path = path.replace("{" + parameter.name() + "}", about);
        }
        var answer = send(endpoint, caller, path, about);
        writes.look(endpoint.name(), caller, answer.statusCode(), "");
        if (!endpoint.isFor(caller.role()) && answer.statusCode() < 400 && answer.statusCode() != 302) {
            writes.faults().add("LEAK " + endpoint + " " + caller + " is answered " + answer.statusCode());
        }
        afterwards(path, caller, answer.statusCode());
    }

    private HttpResponse<String> send(Endpoint endpoint, Caller caller, String path, String about)
            throws IOException, InterruptedException {
        var client = door.client(caller);
        return switch (path) {
            case "/acting" -> client.post(path, Map.of("role", anyPart(caller)));
            case "/sign-out" -> client.post(path, Map.of());
            case "/drafts" -> client.post(path, Map.of("form", "oracle", "body", "[[\"by the oracle\"]]"));
            default -> client.json(endpoint.verb(), path, body(path, about));
        };
    }

    private String body(String path, String about) {
        var id = new UUID(chance.nextLong(), chance.nextLong()).toString();
        var last = path.substring(path.lastIndexOf('/') + 1);
        return switch (last) {
            case "more" -> "{\"id\":\"" + id + "\",\"note\":\"by the oracle\"}";
            case "messages" -> "{\"id\":\"" + id + "\",\"words\":\"by the oracle\"}";
            case "outings" -> "{\"id\":\"" + id + "\",\"visit\":\"" + about + "\"}";
            default -> "{\"reportId\":\"" + id + "\",\"outcome\":\"HAPPENED\",\"minutes\":40}";
        };
    }

    private String anyPart(Caller caller) {
        var all = city.rows("account_role");
        var own = all.stream()
                .filter(part -> part.is("account_id", caller.account()))
                .toList();
        var from = own.isEmpty() || chance.nextBoolean() ? all : own;
        return from.get(chance.nextInt(from.size())).id();
    }

    // Nobody becomes somebody else, and whoever went is out until they come again.
    private void afterwards(String path, Caller caller, int status) throws IOException, InterruptedException {
        if (caller.username().isEmpty()) {
            return;
        }
        if (List.of("/sign-out", "/api/v1/tokens/current").contains(path)) {
            // A call from a page is refused, and then nothing ends.
            if (status < 400 && door.client(caller).get("/help").statusCode() == 200) {
                writes.faults().add("LEAK " + path + " " + caller + " is still signed in");
            }
            if (atWork.is(caller)) {
                if (!door.enter(caller)) {
                    writes.faults().add("REFUSED " + caller + " signing in again");
                }
                actsAsBefore(path, caller);
            }
        } else if (path.equals("/acting")) {
            actsAsBefore(path, caller);
        }
    }

    // An account that was given another part meanwhile may act in it, and is asked in the first one again.
    private void actsAsBefore(String path, Caller caller) throws IOException, InterruptedException {
        var client = door.client(caller);
        var me = client.get("/api/v1/me");
        if (me.statusCode() != 200 || isAs(me, caller)) {
            return;
        }
        if (!atWork.mayAct(caller, me.body())) {
            writes.faults().add("LEAK " + path + " " + caller + " acts as " + me.body());
        }
        var part = atWork.part(caller).findFirst();
        if (part.isPresent()) {
            client.post("/acting", Map.of("role", part.get().id()));
            var again = client.get("/api/v1/me");
            if (!isAs(again, caller)) {
                writes.faults()
                        .add("REFUSED " + path + " " + caller + " acts as " + again.statusCode() + " " + again.body());
            }
        }
    }

    private static boolean isAs(HttpResponse<String> me, Caller caller) {
        return me.body().contains('"' + caller.role() + '"');
    }
}

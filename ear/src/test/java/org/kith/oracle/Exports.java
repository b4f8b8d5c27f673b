package org.kith.oracle;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** Downloads everybody of the own partner as a file: each of them with what an export holds, and nobody and nothing else. */
final class Exports {
    private static final String PATH = "/people/export";
    private static final List<String> HOLDS =
            List.of("reference", "given_name", "family_name", "preferred_name", "phone", "mobile");
    private final City city;
    private final Oracle oracle;
    private final HttpWrites writes;
    private final HttpDoor door;
    private final Random chance;

    Exports(City city, Oracle oracle, HttpWrites writes, HttpDoor door, Random chance) {
        this.city = city;
        this.oracle = oracle;
        this.writes = writes;
        this.door = door;
        this.chance = chance;
    }

    void people(Caller manager) throws IOException, InterruptedException, SQLException {
        var client = door.client(manager);
        var form = Form.of(client.get(PATH + "?which=ALL").body(), chance);
        if (form.isEmpty()) {
            writes.faults().add("REFUSED " + PATH + " " + manager + " offers no file");
            return;
        }
        var sent = form.get(0).pressed("form:export");
        var answer = client.post(form.get(0).action(), sent);
        writes.look("POST " + PATH, manager, answer.statusCode(), "");
        var expected = new HashSet<String>();
        city.rows("person").stream()
                .filter(row -> oracle.reaches(manager, List.of("own"), row))
                .forEach(row -> HOLDS.forEach(column -> expected.addAll(City.canariesIn(row.text(column)))));
        var shown = Seen.in(city, answer.body());
        expected.stream()
                .filter(word -> !shown.contains(word))
                .forEach(word -> writes.faults().add("REFUSED " + PATH + " " + manager + " lacks " + city.token(word)));
        shown.stream()
                .filter(word -> !expected.contains(word))
                .forEach(word -> writes.faults().add("LEAK " + PATH + " " + manager + " holds " + city.token(word)));
    }
}

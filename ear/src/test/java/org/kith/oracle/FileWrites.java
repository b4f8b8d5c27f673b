package org.kith.oracle;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/** Imports a file of people or of volunteers as a browser would: chosen, its columns looked at, tried out, and written. */
final class FileWrites {
    private static final String PATH = "/import";
    private final HttpWrites writes;
    private final HttpDoor door;
    private final Random chance;
    private int files;

    FileWrites(HttpWrites writes, HttpDoor door, Random chance) {
        this.writes = writes;
        this.door = door;
        this.chance = chance;
    }

    /** One file; only a manager may write it, and whoever else presses that button writes nothing. */
    void send(Caller caller) throws IOException, InterruptedException, SQLException {
        var client = door.client(caller);
        var page = client.get(PATH);
        var chosen = Form.withFile(page.body(), chance);
        if (chosen.isEmpty()) {
            writes.faults()
                    .add("REFUSED " + caller + " is offered no file to import: " + page.statusCode() + " "
                            + page.headers().firstValue("Location").orElse(""));
            return;
        }
        var kind = chance.nextBoolean() ? "PEOPLE" : "VOLUNTEERS";
        var fields = chosen.get(0).pressed("form:upload");
        fields.put("form:kind", kind);
        var columns = look(caller, client.file(PATH, fields, "form:file", file(kind)));
        var tried = look(caller, client.post(PATH, form(columns).pressed("columns:try")));
        var trial = form(tried);
        var mayWrite = Rule.permits(caller.role(), "IMPORT", 'A');
        if (trial.offers("trial:write") != mayWrite) {
            writes.faults()
                    .add((mayWrite ? "REFUSED " : "LEAK ") + caller + " may " + (mayWrite ? "not " : "")
                            + "write an import of " + kind);
        }
        var before = writes.written().getOrDefault("POST " + PATH, 0);
        look(caller, client.post(PATH, trial.pressed("trial:write")));
        if (writes.written().getOrDefault("POST " + PATH, 0) > before != mayWrite) {
            writes.faults()
                    .add((mayWrite ? "REFUSED " : "LEAK ") + caller + " has " + (mayWrite ? "not " : "")
                            + "written an import of " + kind);
        }
    }

    private HttpResponse<String> look(Caller caller, HttpResponse<String> answer) throws SQLException {
        writes.look("POST " + PATH, caller, answer.statusCode(), "");
        return answer;
    }

    private Form form(HttpResponse<String> answer) {
        var all = Form.of(answer.body(), chance);
        if (all.isEmpty()) {
            throw new IllegalStateException("no form after an import: " + answer.statusCode() + " " + answer.body());
        }
        return all.get(0);
    }

    private String file(String kind) {
        var rows = new StringBuilder("First name,Last name,Date of birth,Postcode\r\n");
        for (var number : List.of(1, 2, 3)) {
            rows.append("Quillon")
                    .append(chance.nextInt(1_000_000))
                    .append(",Ozanne")
                    .append(++files)
                    .append(',')
                    .append(kind.equals("PEOPLE") ? "194" : "198")
                    .append(number)
                    .append("-05-17,AB10 1AA\r\n");
        }
        return rows.toString();
    }
}

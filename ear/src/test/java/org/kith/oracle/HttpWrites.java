package org.kith.oracle;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Sends the forms of every page and calls what programs call, also with the id of somebody else's record put into the address,
 * and looks at each row that was written for it.
 */
public final class HttpWrites {
    private static final String REFERRED = "POST /refer/check";
    private static final int MOST_TRIES = 60;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final City city;
    private final Oracle oracle;
    private final PageDriver reading;
    private final HttpDoor door;
    private final Watching watching;
    private final Writes writes;
    private final HttpCalls calls;
    private final FileWrites files;
    private final Exports exports;
    private final Strangers strangers;
    private final Random chance;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> written = new TreeMap<>();
    private long cases;

    public HttpWrites(Staged staged, PageDriver reading, HttpDoor door, long seed) {
        this.city = staged.city();
        this.oracle = staged.oracle();
        this.reading = reading;
        this.door = door;
        this.watching = staged.watching();
        this.writes = new Writes(city);
        this.chance = new Random(seed);
        this.calls = new HttpCalls(city, reading, door, this, chance);
        this.files = new FileWrites(this, door, chance);
        this.exports = new Exports(city, oracle, this, door, chance);
        this.strangers = new Strangers(city, oracle, reading, door, this, chance);
    }

    /** So many cases: everything that is called, a file of each kind of caller and a stranger's referral first, then forms by chance. */
    public void run(int wanted) throws IOException, InterruptedException, SQLException {
        var pages = reading.endpoints().stream()
                .filter(one -> one.verb().equals("GET") && !one.kind().equals("file") && !one.isPublic())
                .filter(one -> !one.path().equals("/second-factor"))
                .toList();
        var calls = reading.endpoints().stream()
                .filter(one -> !one.verb().equals("GET"))
                .toList();
        watching.settle();
        for (var endpoint : calls) {
            this.calls.call(endpoint);
        }
        for (var role : Reach.STAFF) {
            files.send(reading.anybody(role));
        }
        exports.people(reading.anybody("PARTNER_MANAGER"));
        for (var tries = 0; tries < MOST_TRIES && !written.containsKey(REFERRED); tries++) {
            strangers.refer();
        }
        if (!written.containsKey(REFERRED)) {
            faults.add("REFUSED a stranger has referred nobody in " + MOST_TRIES + " tries");
        }
        while (cases < wanted) {
            var dice = chance.nextInt(24);
            if (dice == 0) {
                files.send(reading.anybody(Reach.STAFF.get(chance.nextInt(Reach.STAFF.size()))));
            } else if (dice == 1 && chance.nextInt(4) == 0) {
                exports.people(reading.anybody("PARTNER_MANAGER"));
            } else if (dice == 1 && chance.nextInt(8) == 0) {
                strangers.refer();
            } else if (dice < 4) {
                this.calls.call(calls.get(chance.nextInt(calls.size())));
            } else {
                sendForm(pages.get(chance.nextInt(pages.size())));
            }
        }
    }

    private void sendForm(Endpoint endpoint) throws IOException, InterruptedException, SQLException {
        var caller = reading.insider(endpoint);
        var address = address(endpoint, caller);
        if (address == null) {
            return;
        }
        var client = door.client(caller);
        var page = client.get(address);
        var forms = page.statusCode() == 200 ? Form.of(page.body(), chance) : List.<Form>of();
        if (forms.isEmpty()) {
            cases++;
            return;
        }
        var form = forms.get(chance.nextInt(forms.size()));
        var action = chance.nextInt(3) == 0 ? forged(form.action()) : form.action();
        var sent = form.pressed();
        var answer =
                client.post(URI.create(action).isAbsolute() ? URI.create(action).getRawPath() : action, sent);
        var how = action.equals(form.action()) ? "" : " with a foreign id";
        // Read and judged by what was there before it was sent: what the caller has just made is nobody else's.
        var words = Seen.in(city, answer.body());
        var may = oracle.of(caller).may();
        var found = look("POST " + endpoint.path(), caller, answer.statusCode(), how);
        // What was asked for may be read again: a rule that was broken shows the form as it was sent.
        var known = page.body() + action + sent.values();
        words.stream()
                .filter(word -> !may.contains(word) && !known.contains(word) && !isTakenOver(caller, found, word))
                .forEach(word ->
                        faults.add("LEAK POST " + endpoint.path() + how + " " + caller + " shows " + city.token(word)));
    }

    private String address(Endpoint endpoint, Caller caller) {
        var values = new LinkedHashMap<String, String>();
        var path = endpoint.path();
        Row subject = null;
        for (var parameter : endpoint.parameters()) {
            if (parameter.isChoice()) {
                values.put(parameter.name(), parameter.choices().get(0));
            } else if (parameter.isOfSubject()) {
                values.put(parameter.name(), subject.text(parameter.values().substring(1)));
            } else if (!parameter.isSearch()) {
                var row = reading.row(endpoint, caller, parameter.table());
                if (row == null) {
                    return null;
                }
                subject = subject == null ? row : subject;
                values.put(parameter.name(), row.id());
            }
            var place = "{" + parameter.name() + "}";
            if (path.contains(place)) {
                path = path.replace(place, values.remove(parameter.name()));
            }
        }
        values.values().removeIf(String::isEmpty);
        return values.isEmpty() ? path : path + "?" + Client.query(values);
    }

    // The record of somebody else in the place of one's own.
    private String forged(String action) {
        return ID.matcher(action).replaceAll(found -> {
            var row = city.row(found.group());
            var others = row == null ? List.<Row>of() : city.rows(row.table());
            return others.isEmpty()
                    ? found.group()
                    : others.get(chance.nextInt(others.size())).id();
        });
    }

    // The id of what became the partner's own by this very form; whether it might, the writes are judged for.
    private static boolean isTakenOver(Caller caller, List<Touches.Touch> found, String word) {
        return found.stream()
                .anyMatch(touch -> touch.id().equals(word)
                        && touch.account().equals(caller.account())
                        && !touch.owner().isEmpty()
                        && touch.owner().equals(caller.partner()));
    }

    /**
     * Judges what was written by a request, and lets the city follow.
     *
     * @return what was written
     */
    List<Touches.Touch> look(String what, Caller caller, int status, String how) throws SQLException {
        cases++;
        var found = watching.look();
        faults.addAll(watching.wrongLetters());
        if (status >= 500) {
            faults.add("REFUSED " + what + " " + caller + " broke with " + status + how);
        }
        faults.addAll(writes.faults(what + how + " " + caller, found));
        if (!found.isEmpty()) {
            watching.settle();
            written.merge(what, 1, Integer::sum);
        }
        return found;
    }

    public long cases() {
        return cases;
    }

    public List<String> faults() {
        return faults;
    }

    /** What has written something, and how often. */
    public Map<String, Integer> written() {
        return written;
    }
}

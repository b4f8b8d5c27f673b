package org.kith.oracle;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Asks for pages, lists, downloads and feeds as everybody in the city, and holds what comes back against the oracle. */
public final class PageDriver {
    private static final int MOST_PAGES = 12;
    private static final int MOST_TRIES = 3;
    private final City city;
    private final Oracle oracle;
    private final Door door;
    private final List<Caller> callers;
    private final Random chance;
    private final List<Endpoint> endpoints;
    private final Picker picker;
    private final List<Caller> inside = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> asked = new TreeMap<>();
    private final Watching watching;
    private final Writes writes;
    private final AtWork atWork;
    private long cases;

    /** @param callers who tries to come in */
    public PageDriver(Staged staged, Door door, List<Caller> callers, long seed) {
        this.city = staged.city();
        this.oracle = staged.oracle();
        this.door = door;
        this.callers = callers;
        this.watching = staged.watching();
        this.writes = new Writes(city);
        this.atWork = new AtWork(city);
        this.chance = new Random(seed);
        this.picker = new Picker(city, oracle, chance);
        this.endpoints = Endpoint.all("/org/kith/oracle/endpoints.csv");
    }

    /** What somebody asked for, and what came. */
    private record Answer(int status, Set<String> words, String text) {}

    /** So many cases, after everybody has signed in; every endpoint is asked for at least once. */
    public void run(int wanted) throws IOException, InterruptedException, SQLException {
        everybodySignsIn();
        for (var endpoint : reading()) {
            ask(endpoint, insider(endpoint));
        }
        some(wanted - cases);
    }

    private List<Endpoint> reading() {
        return endpoints.stream().filter(one -> one.verb().equals("GET")).toList();
    }

    /** So many more cases, by chance. */
    public void some(long more) throws IOException, InterruptedException, SQLException {
        if (inside.isEmpty()) {
            everybodySignsIn();
        }
        var reading = reading();
        var wanted = cases + more;
        while (cases < wanted) {
            var endpoint = reading.get(chance.nextInt(reading.size()));
            ask(endpoint, chance.nextInt(6) == 0 ? outsider(endpoint) : insider(endpoint));
        }
    }

    /** Whoever may not enter is not let in. */
    private void everybodySignsIn() throws IOException, InterruptedException {
        var signing = callers.stream()
                .filter(caller ->
                        !caller.role().equals("PUBLIC") && !caller.username().isEmpty())
                .toList();
        var entered = door.enter(signing);
        cases += signing.size();
        for (var caller : callers) {
            if (caller.role().equals("PUBLIC") || entered.contains(caller) && caller.mayEnter()) {
                inside.add(caller);
            } else if (signing.contains(caller) && entered.contains(caller) != caller.mayEnter()) {
                faults.add((caller.mayEnter() ? "REFUSED " : "LEAK ") + caller + " signing in");
            }
        }
    }

    Caller anybody() {
        return pick(inside.stream().filter(atWork::is).toList());
    }

    Caller anybody(String role) {
        return pick(inside.stream()
                .filter(caller -> caller.role().equals(role))
                .filter(atWork::is)
                .toList());
    }

    Caller insider(Endpoint endpoint) {
        var all = inside.stream()
                .filter(caller -> endpoint.isPublic() || !caller.role().equals("PUBLIC"))
                .filter(caller -> endpoint.isFor(caller.role()))
                .filter(atWork::is)
                .toList();
        if (all.isEmpty() && callers.size() == city.callers().size()) {
            throw new IllegalStateException("endpoints.csv: nobody may " + endpoint);
        }
        return all.isEmpty() ? anybody() : pick(all);
    }

    /** Anybody for whom another line of the list does not say the opposite. */
    private Caller outsider(Endpoint endpoint) {
        var caller = anybody();
        var other = endpoints.stream().anyMatch(one -> one.name().equals(endpoint.name()) && one.isFor(caller.role()));
        return other ? insider(endpoint) : caller;
    }

    private void ask(Endpoint endpoint, Caller caller) throws IOException, InterruptedException, SQLException {
        isOvertaken(caller.toString()); // by what a job has written since the last case
        cases++;
        asked.merge(endpoint.name(), 1, Integer::sum);
        var values = new LinkedHashMap<String, String>();
        var main = endpoint.parameters().stream()
                .filter(one -> !one.isChoice() && !one.isSearch())
                .findFirst();
        Row subject = null;
        var path = endpoint.path();
        for (var parameter : endpoint.parameters()) {
            if (parameter.isChoice()) {
                values.put(parameter.name(), pick(parameter.choices()));
            } else if (parameter.isOfSubject()) {
                values.put(parameter.name(), ofSubject(subject, parameter));
            } else if (parameter.isSearch()) {
                values.put(parameter.name(), searched(parameter));
            } else {
                var row = row(endpoint, caller, parameter.table());
                subject = main.get() == parameter ? row : subject;
                var value = row == null ? UUID.randomUUID().toString() : shown(parameter, row);
                if (path.contains("{" + parameter.name() + "}")) {
                    path = path.replace("{" + parameter.name() + "}", value);
                } else {
                    values.put(parameter.name(), value);
                }
            }
        }
        values.values().removeIf(String::isEmpty);
        var asked = Map.copyOf(values);
        var answer = settled(endpoint, caller, path, values);
        answer.words().removeAll(asked.values());
        var whose = endpoint.kind().equals("feed") && subject != null ? holder(subject) : caller;
        new PageJudge(city, oracle, watching.looks(), faults)
                .judge(
                        endpoint,
                        whose,
                        new PageJudge.Answer(
                                main.isPresent(), subject, asked, answer.status(), answer.words(), answer.text()));
        if (path.equals("/view-as") && answer.status() == 200) {
            new InTheirPlace(city, oracle, caller, subject, asked.get("role"))
                    .faults(answer.text())
                    .forEach(faults::add);
        }
    }

    private static String ofSubject(Row subject, Endpoint.Parameter parameter) {
        return subject == null
                ? UUID.randomUUID().toString()
                : subject.text(parameter.values().substring(1));
    }

    // A feed is found by its secret, which is not what the database keeps.
    private static String shown(Endpoint.Parameter parameter, Row row) {
        return parameter.name().equals("secret") ? Secret.of(row.text("account_id")) : row.id();
    }

    private String searched(Endpoint.Parameter parameter) {
        var column = parameter.values().substring(parameter.values().indexOf('.') + 1);
        return chance.nextInt(3) > 0 ? "" : pick(city.rows(parameter.table())).text(column);
    }

    Row row(Endpoint endpoint, Caller caller, String table) {
        return picker.row(caller, endpoint.scopes(), table);
    }

    // A feed shows what whoever made it may see.
    private Caller holder(Row feed) {
        return city.callers().stream()
                .filter(caller -> caller.account().equals(feed.text("account_id")))
                .findFirst()
                .orElseThrow();
    }

    // What a job of the application wrote while somebody read is asked for again: half of the answer may be older than
    // it.
    private Answer settled(Endpoint endpoint, Caller caller, String path, Map<String, String> values)
            throws IOException, InterruptedException, SQLException {
        var answer = read(endpoint, caller, path, values);
        for (var tries = 1; tries < MOST_TRIES && isOvertaken(endpoint + " " + caller); tries++) {
            answer = read(endpoint, caller, path, values);
        }
        return answer;
    }

    /** Judges what was written meanwhile, by whoever it was, and lets the city follow. */
    private boolean isOvertaken(String what) throws SQLException {
        var written = watching.look();
        if (written.isEmpty()) {
            return false;
        }
        faults.addAll(watching.wrongLetters());
        faults.addAll(writes.faults(what, written));
        return watching.settle();
    }

    private Answer read(Endpoint endpoint, Caller caller, String path, Map<String, String> values)
            throws IOException, InterruptedException {
        if (!endpoint.kind().equals("list")) {
            var answer = door.get(caller, address(path, values));
            return new Answer(answer.status(), Seen.in(city, answer.text()), answer.text());
        }
        var all = new LinkedHashSet<String>();
        var status = 200;
        var text = "";
        for (var page = 1; page <= MOST_PAGES; page++) {
            values.put("page", String.valueOf(page));
            var answer = door.get(caller, address(path, values));
            status = answer.status();
            var isNew = all.addAll(Seen.in(city, answer.text()));
            text += answer.text();
            if (status != 200 || !isNew || !answer.text().contains("page=" + (page + 1))) {
                break;
            }
        }
        return new Answer(status, all, text);
    }

    private static String address(String path, Map<String, String> values) {
        return values.isEmpty() ? path : path + "?" + Client.query(values);
    }

    private <T> T pick(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    List<Endpoint> endpoints() {
        return endpoints;
    }

    public long cases() {
        return cases;
    }

    public List<String> faults() {
        return faults;
    }

    /** How often each endpoint was asked for. */
    public Map<String, Integer> asked() {
        return asked;
    }
}

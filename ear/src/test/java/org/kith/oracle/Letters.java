package org.kith.oracle;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether letters, e-mails and messages say no more and no less than their line in the list: what, and about whom. */
public final class Letters {
    private static final int FARTHEST = 4;
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** A kind of letter. */
    private record Kind(Pattern body, Set<String> to, Set<String> says, Set<String> may) {}

    /** One that was written. */
    private record Letter(String about, String owner, String address, String words) {}

    private final City city;
    private final Connection owner;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, Integer> read = new TreeMap<>();
    private final Set<String> judged = new HashSet<>();

    public Letters(City city, Connection owner) {
        this.city = city;
        this.owner = owner;
        var texts = texts();
        for (var line : Csv.read("/org/kith/oracle/letters.csv")) {
            kinds.put(
                    line.get("kind"),
                    new Kind(
                            pattern(texts.getProperty(line.get("kind") + ".body", "")),
                            words(line.get("to")),
                            words(line.get("says")),
                            words(line.get("may"))));
        }
    }

    private static Properties texts() {
        var file = "/org/kith/people/notice/notices.properties";
        var all = new Properties();
        try (var in = Objects.requireNonNull(Letters.class.getResourceAsStream(file), file)) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static Pattern pattern(String format) {
        return Pattern.compile(
                Arrays.stream(PLACE.split(format.replace("''", "'"), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" +")).filter(one -> !one.equals("-")).collect(Collectors.toSet());
    }

    /** What is wrong with the letters among what was written; also within a transaction that is still open. */
    public List<String> faults(List<Touches.Touch> touches) throws SQLException {
        var all = new ArrayList<String>();
        for (var touch : touches) {
            if (touch.table().equals("notice")
                    && touch.verb().equals("I")
                    && isPartner(touch.owner())
                    && !judged.contains(touch.id())) {
                var letter = letter(touch.id());
                if (letter != null) { // or taken back since, and perhaps written again
                    judged.add(touch.id());
                    judge(letter, near(letter, touches), all);
                }
            }
        }
        return all;
    }

    private boolean isPartner(String id) {
        var row = city.row(id);
        return row != null && row.table().equals("partner");
    }

    private Letter letter(String id) throws SQLException {
        try (var query = owner.prepareStatement("SELECT about_id, owner_partner_id, to_name, to_address, subject, body"
                + " FROM kith.notice WHERE id = ?")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? new Letter(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3) + "\n" + row.getString(4),
                                row.getString(5) + "\n" + row.getString(6))
                        : null;
            }
        }
    }

    private void judge(Letter letter, Set<Row> known, List<String> faults) {
        var kind = kinds.entrySet().stream()
                .filter(one -> one.getValue()
                        .body()
                        .matcher(letter.words().substring(letter.words().indexOf('\n') + 1))
                        .matches())
                .findFirst();
        if (kind.isEmpty()) {
            faults.add("LEAK a letter of no kind in letters.csv: " + letter.words());
            return;
        }
        var name = kind.get().getKey();
        read.merge(name, 1, Integer::sum);
        var says = kind.get().getValue();
        var reader = City.canariesIn(letter.address());
        of(reader).forEach(token -> {
            if (!says.to().contains(token.row().table()) || !isOf(token.row(), letter, known)) {
                faults.add("LEAK the letter " + name + " goes to " + token);
            }
        });
        of(City.canariesIn(letter.words())).forEach(token -> {
            var place = token.row().table() + "." + token.column();
            var isReader = says.to().contains(token.row().table())
                    && isOf(token.row(), letter, known)
                    && reader.stream().map(city::token).anyMatch(one -> one != null && one.row() == token.row());
            if (!(says.says().contains(place) || says.may().contains(place)) && !isReader
                    || !isOf(token.row(), letter, known)) {
                faults.add("LEAK the letter " + name + " says " + token);
            }
        });
        missing(name, says, letter, known, faults);
    }

    private void missing(String name, Kind says, Letter letter, Set<Row> known, List<String> faults) {
        var there = City.canariesIn(letter.words());
        for (var place : says.says()) {
            var at = place.indexOf('.');
            known.stream()
                    .filter(row -> row.table().equals(place.substring(0, at)))
                    .filter(row -> !row.table().equals("partner") || row.is("id", letter.owner()))
                    .flatMap(row -> City.canariesIn(row.text(place.substring(at + 1))).stream())
                    .filter(word -> !there.contains(word))
                    .forEach(word -> faults.add("REFUSED the letter " + name + " does not say " + city.token(word)));
        }
    }

    private List<City.Token> of(List<String> words) {
        return words.stream()
                .map((Function<String, City.Token>) city::token)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isOf(Row row, Letter letter, Set<Row> known) {
        return known.contains(row)
                || (row.table().equals("account") || row.table().equals("on_call"))
                        && (row.is("home_partner_id", letter.owner())
                                || row.is("owner_partner_id", letter.owner())
                                || !row.has("home_partner_id"));
    }

    /**
     * The record that it is about, those that it names, the volunteers of a person, whoever has just looked at them in an
     * emergency, and the partner that writes.
     */
    private Set<Row> near(Letter letter, List<Touches.Touch> touches) {
        Set<Row> near = Collections.newSetFromMap(new IdentityHashMap<>());
        near.add(city.row(letter.owner()));
        touches.stream()
                .filter(look ->
                        look.table().equals("break_glass") && look.verb().equals("I"))
                .filter(look -> look.names(letter.about()))
                .flatMap(look -> Arrays.stream(look.ids().split(" +")))
                .forEach(id -> near.addAll(city.all(id)));
        collect(letter.about(), FARTHEST, near);
        var aboutNobody = city.all(letter.about()).isEmpty();
        city.rows("befriending_match").stream()
                .filter(match -> aboutNobody
                        ? match.is("owner_partner_id", letter.owner()) && isTo(match.text("person_id"), letter)
                        : match.is("person_id", letter.about()))
                .forEach(match -> {
                    collect(match.text("person_id"), 1, near);
                    collect(match.text("volunteer_id"), 1, near);
                });
        if (aboutNobody) {
            // Whoever is out alone is asked after themselves.
            city.rows("safety_watch").stream()
                    .filter(watch ->
                            watch.is("owner_partner_id", letter.owner()) && isTo(watch.text("volunteer_id"), letter))
                    .forEach(watch -> collect(watch.text("volunteer_id"), 1, near));
        }
        return near;
    }

    // A letter about a week is about whoever gets it and whom they meet.
    private boolean isTo(String reader, Letter letter) {
        return of(City.canariesIn(letter.address())).stream()
                .anyMatch(token -> token.row().is("id", reader));
    }

    private void collect(String id, int more, Set<Row> near) {
        if (more > 0) {
            for (var row : city.all(id)) {
                near.add(row);
                row.values().values().stream()
                        .filter(value -> value instanceof String text && text.length() == 36 && !text.equals(id))
                        .forEach(value -> collect((String) value, more - 1, near));
            }
        }
    }

    /** Each kind with the use case that writes it at any hour, as the list says. */
    public static Map<String, String> written() {
        var all = new LinkedHashMap<String, String>();
        Csv.read("/org/kith/oracle/letters.csv").forEach(line -> all.put(line.get("kind"), line.get("by")));
        return all;
    }

    /** How many of each kind were read. */
    public Map<String, Integer> read() {
        return read;
    }
}

package org.kith;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.matching.plan.PlanProblem;

/**
 * Reads a plan problem: {@code {"people": n, "volunteers": [{"capacity": c}, …], "matchBonus": b, "edges": [[person,
 * volunteer, score], …]}}. The names may come in any order; others are passed over, unless they look mistyped.
 */
final class PlanFile {
    private static final List<String> NAMES = List.of("people", "volunteers", "matchBonus", "edges");
    private static final String EDGE = "each edge must be [person, volunteer, score]";

    private final JsonScanner json;
    private final PlanProblem.Builder problem = PlanProblem.builder();
    private final Set<String> seen = new HashSet<>();

    private PlanFile(JsonScanner json) {
        this.json = json;
    }

    /** The problem in this file, with another match bonus if one is given. */
    static PlanProblem read(Path file, @Nullable Long matchBonus) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a folder.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, matchBonus);
        } catch (BadInput refused) {
            throw new BadInput(file + ", " + refused.getMessage());
        } catch (IllegalArgumentException refused) {
            throw new BadInput(file + ": " + refused.getMessage() + ".");
        }
    }

    private static PlanProblem read(InputStream in, @Nullable Long matchBonus) throws IOException {
        var file = new PlanFile(new JsonScanner(in));
        file.object();
        if (matchBonus != null) {
            file.problem.matchBonus(matchBonus);
        }
        return file.problem.build();
    }

    private void object() throws IOException {
        json.expect('{', "the file must hold one object in braces");
        if (!json.accept('}')) {
            do {
                entry(json.string("a name"));
            } while (json.accept(','));
            json.expect('}', "a comma or '}' is missing");
        }
        json.expectEnd();
        for (var name : List.of("people", "volunteers", "edges")) {
            if (!seen.contains(name)) {
                throw new IllegalArgumentException("there is no \"" + name + "\"");
            }
        }
    }

    private void entry(String name) throws IOException {
        json.expect(':', "a colon is missing after \"" + name + "\"");
        refuseMistyped(name, NAMES);
        if (NAMES.contains(name) && !seen.add(name)) {
            throw json.refusal("\"" + name + "\" stands there twice");
        }
        switch (name) {
            case "people" -> problem.people(number("the number of people"));
            case "volunteers" -> problem.capacities(capacities());
            case "matchBonus" -> problem.matchBonus(json.whole("the match bonus"));
            case "edges" -> edges();
            default -> json.skip();
        }
    }

    private int[] capacities() throws IOException {
        json.expect('[', "the volunteers must be a list in brackets");
        var capacities = new int[16];
        int size = 0;
        if (!json.accept(']')) {
            do {
                if (size == capacities.length) {
                    capacities = Arrays.copyOf(capacities, size * 2);
                }
                capacities[size] = capacity(size);
                size++;
            } while (json.accept(','));
            json.expect(']', "a comma or ']' is missing in the list of volunteers");
        }
        return Arrays.copyOf(capacities, size);
    }

    private int capacity(int volunteer) throws IOException {
        json.expect('{', "volunteer " + volunteer + " must be an object with a \"capacity\"");
        Long capacity = null;
        if (!json.accept('}')) {
            do {
                var name = json.string("a name");
                json.expect(':', "a colon is missing after \"" + name + "\"");
                refuseMistyped(name, List.of("capacity"));
                if (!name.equals("capacity")) {
                    json.skip();
                } else if (capacity != null) {
                    throw json.refusal("volunteer " + volunteer + " has two capacities");
                } else {
                    capacity = json.whole("the capacity of volunteer " + volunteer);
                }
            } while (json.accept(','));
            json.expect('}', "a comma or '}' is missing in volunteer " + volunteer);
        }
        if (capacity == null) {
            throw json.refusal("volunteer " + volunteer + " has no capacity");
        }
        // More places than people make no difference.
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, capacity));
    }

    private void edges() throws IOException {
        json.expect('[', "the edges must be a list in brackets");
        if (json.accept(']')) {
            return;
        }
        do {
            json.expect('[', EDGE);
            int person = number("a person");
            json.expect(',', EDGE);
            int volunteer = number("a volunteer");
            json.expect(',', EDGE);
            int score = number("a score");
            json.expect(']', EDGE);
            problem.pair(person, volunteer, score);
        } while (json.accept(','));
        json.expect(']', "a comma or ']' is missing in the list of edges");
    }

    private int number(String what) throws IOException {
        long number = json.whole(what);
        if (number != (int) number) {
            throw json.refusal(what + " of " + number + " is too large; the most is " + Integer.MAX_VALUE);
        }
        return (int) number;
    }

    /** A name that differs only in case or punctuation was meant, and must not be passed over in silence. */
    private void refuseMistyped(String name, List<String> known) throws IOException {
        for (var right : known) {
            if (!name.equals(right) && plain(name).equals(plain(right))) {
                throw json.refusal("\"" + name + "\" must be written \"" + right + "\"");
            }
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}

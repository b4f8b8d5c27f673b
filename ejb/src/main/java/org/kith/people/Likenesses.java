package org.kith.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Everybody on record, ready to be compared with. Only entries that share a birthday, a home, a telephone or the sound of a
 * name are compared, so that a file of thousands takes seconds.
 */
final class Likenesses {
    private static final int MOST = 10;
    private static final DoubleMetaphone SOUND = new DoubleMetaphone();

    private final Map<String, List<Sketch>> byKey = new HashMap<>();

    Likenesses(Collection<Sketch> known) {
        known.forEach(this::add);
    }

    void add(Sketch sketch) {
        keysOf(sketch)
                .forEach(key ->
                        byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(sketch));
    }

    /** Whoever may be this person, the likeliest first, at most ten. */
    List<Alike> to(Sketch entry) {
        Set<Sketch> near = new LinkedHashSet<>();
        keysOf(entry).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        return near.stream()
                .filter(sketch -> !sketch.id().equals(entry.id()))
                .map(sketch -> new Alike(sketch, Likeness.between(entry, sketch)))
                .filter(alike -> alike.likeness().isWorthAsking())
                .sorted(Comparator.comparingInt(
                        (Alike alike) -> -alike.likeness().points()))
                .limit(MOST)
                .toList();
    }

    private static Set<String> keysOf(Sketch sketch) {
        var keys = new LinkedHashSet<String>();
        if (sketch.dateOfBirth() != null) {
            keys.add("born " + sketch.dateOfBirth());
        }
        if (sketch.postcode() != null) {
            keys.add("home " + sketch.postcode());
        }
        sketch.phones().forEach(phone -> keys.add("phone " + phone));
        var family = SOUND.doubleMetaphone(sketch.foldedFamilyName());
        for (var name : sketch.foldedGivenNames()) {
            keys.add("name " + family + " " + name.charAt(0));
            GivenNames.linesOf(name).forEach(line -> keys.add("name " + family + " " + line));
        }
        return keys;
    }
}

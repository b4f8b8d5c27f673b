package org.kith.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everybody on record, ready to be compared with. Only entries that share a birthday, a home, a telephone or the sound of a
 * name are compared, so that a file of thousands takes seconds.
 */
public final class Likenesses {
    private static final int MOST = 10;

    private final Map<String, List<Profile>> byKey = new HashMap<>();

    /** Of those known already. */
    public Likenesses(Collection<Sketch> known) {
        known.forEach(this::add);
    }

    /** One more to compare with. */
    public void add(Sketch sketch) {
        var profile = new Profile(sketch);
        keysOf(profile)
                .forEach(key ->
                        byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(profile));
    }

    /** Whoever may be this person, the likeliest first, at most ten. */
    public List<Alike> to(Sketch sketch) {
        var entry = new Profile(sketch);
        Set<Profile> near = new LinkedHashSet<>();
        keysOf(entry).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        return near.stream()
                .filter(other -> !other.sketch.id().equals(sketch.id()))
                .map(other -> new Alike(other.sketch, Likeness.between(entry, other)))
                .filter(alike -> alike.likeness().isWorthAsking())
                .sorted(Comparator.comparingInt(
                        (Alike alike) -> -alike.likeness().points()))
                .limit(MOST)
                .toList();
    }

    private static Set<String> keysOf(Profile profile) {
        var keys = new LinkedHashSet<String>();
        var sketch = profile.sketch;
        if (sketch.dateOfBirth() != null) {
            keys.add("born " + sketch.dateOfBirth());
        }
        if (sketch.postcode() != null) {
            keys.add("home " + sketch.postcode());
        }
        profile.phones.forEach(phone -> keys.add("phone " + phone));
        for (var name : profile.givenNames) {
            keys.add("name " + profile.family.sound() + " " + name.spelt().charAt(0));
            GivenNames.linesOf(name.spelt()).forEach(line -> keys.add("name " + profile.family.sound() + " " + line));
        }
        return keys;
    }
}

package org.kith.reporting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Keeps a new release from giving people away beside the releases that can still be read: by subtracting one number from
 * another (55 to 64 and 55 to 65; last quarter and the same with one person more), and by any sum of several.
 */
public final class Differencing {
    private final int threshold;
    private final List<Counted> candidates;
    private final List<Counted> live;

    private Differencing(List<Counted> candidates, List<Counted> live, int threshold) {
        this.candidates = candidates;
        this.live = live;
        this.threshold = threshold;
    }

    /** Which of the new numbers must be hidden, by their place in the list; the small ones are among them. */
    public static Set<Integer> toHide(List<Counted> candidates, List<Counted> live, int threshold) {
        return new Differencing(candidates, live, threshold).toHide();
    }

    private Set<Integer> toHide() {
        Set<Integer> hidden = new TreeSet<>();
        List<Counted> read =
                new ArrayList<>(live.stream().filter(Counted::shown).toList());
        Atoms atoms = new Atoms();
        RowSpace reader = new RowSpace(secrets(atoms));
        read.forEach(l -> reader.isKnown(atoms.vector(l.people())));
        IntStream.range(0, candidates.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -candidates.get(i).size()))
                .forEach(i -> {
                    Counted candidate = candidates.get(i);
                    boolean safe = !isSmall(candidate)
                            && candidate.shown()
                            && read.stream().noneMatch(r -> candidate.isTooCloseTo(r, threshold))
                            && reader.publish(atoms.vector(candidate.people()));
                    if (safe) read.add(candidate);
                    else hidden.add(i);
                });
        return hidden;
    }

    /** The small numbers, old and new. */
    private List<long[]> secrets(Atoms atoms) {
        List<Counted> all = new ArrayList<>(live);
        all.addAll(candidates);
        return all.stream()
                .filter(this::isSmall)
                .map(c -> atoms.vector(c.people()))
                .toList();
    }

    private boolean isSmall(Counted counted) {
        return counted.size() > 0 && counted.size() < threshold;
    }

    /** The smallest groups of people that the numbers tell apart. */
    private final class Atoms {
        private final List<Integer> onePerson = new ArrayList<>();

        Atoms() {
            BitSet everyone = new BitSet();
            live.forEach(c -> everyone.or(c.people()));
            candidates.forEach(c -> everyone.or(c.people()));
            Map<BitSet, Integer> groups = new LinkedHashMap<>();
            everyone.stream().forEach(person -> groups.putIfAbsent(memberships(person), person));
            onePerson.addAll(groups.values());
        }

        private BitSet memberships(int person) {
            BitSet memberships = new BitSet();
            for (int i = 0; i < live.size(); i++)
                memberships.set(i, live.get(i).people().get(person));
            for (int i = 0; i < candidates.size(); i++) {
                memberships.set(live.size() + i, candidates.get(i).people().get(person));
            }
            return memberships;
        }

        long[] vector(BitSet people) {
            return onePerson.stream().mapToLong(p -> people.get(p) ? 1 : 0).toArray();
        }
    }
}

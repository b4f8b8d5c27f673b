package org.kith.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All instruments of one partnership at one moment: those that come with Kith and those it entered. */
public final class Catalogue {
    private static final Catalogue SHIPPED = new Catalogue(List.of(), Set.of());
    private final List<Instrument> all = new ArrayList<>();
    private final Set<Instrument> withdrawn;

    /**
     * @param entered by the partnership; one of a version that Kith ships too goes before it
     * @param withdrawn those of them that are not asked any more
     */
    Catalogue(Collection<Instrument> entered, Set<Instrument> withdrawn) {
        this.withdrawn = Set.copyOf(withdrawn);
        all.addAll(entered);
        Instruments.shipped().stream()
                .filter(shipped -> find(shipped.code(), shipped.version()).isEmpty())
                .forEach(all::add);
    }

    /** Nothing but what comes with Kith. */
    public static Catalogue shipped() {
        return SHIPPED;
    }

    /** The newest version of every instrument that was not withdrawn: those that come with Kith first. */
    public List<Instrument> newest() {
        var codes = new LinkedHashSet<String>();
        Instruments.shipped().forEach(each -> codes.add(each.code()));
        all.forEach(each -> codes.add(each.code()));
        return codes.stream().flatMap(code -> find(code).stream()).toList();
    }

    /** What may be asked: the newest version of each that has its wording and, where it needs one, its licence. */
    public List<Instrument> usable() {
        return newest().stream().filter(Instrument::isReadyToUse).toList();
    }

    /** The newest version that was not withdrawn. */
    public Optional<Instrument> find(String code) {
        return all.stream()
                .filter(each -> each.code().equals(code.toUpperCase(Locale.ROOT)) && !withdrawn.contains(each))
                .max((a, b) -> Integer.compare(a.version(), b.version()));
    }

    private Optional<Instrument> find(String code, int version) {
        return all.stream()
                .filter(each -> each.code().equals(code) && each.version() == version)
                .findFirst();
    }

    /** @throws IllegalArgumentException when there is none of this code */
    public Instrument get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no instrument " + code + "."));
    }

    /** Exactly the version an earlier score was made with, withdrawn or not. */
    public Instrument get(String code, int version) {
        return find(code, version)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no version " + version + " of instrument " + code + "."));
    }

    /** The highest number any version has; 0 when there is none. */
    int highest(String code) {
        return all.stream()
                .filter(each -> each.code().equals(code))
                .mapToInt(Instrument::version)
                .max()
                .orElse(0);
    }
}

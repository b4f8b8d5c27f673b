package org.kith.outcomes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The instruments that come with Kith: every file named in {@code instruments/list.txt}. */
public final class Instruments {
    private static final String FOLDER = "instruments/";
    private static final List<Instrument> ALL = load();

    private Instruments() {}

    /** The newest version of every instrument, in the order of the list. */
    public static List<Instrument> all() {
        return ALL.stream().filter(i -> i.equals(get(i.code()))).toList();
    }

    /** The newest version. */
    public static Instrument get(String code) {
        return ALL.stream()
                .filter(i -> i.code().equals(code.toUpperCase(Locale.ROOT)))
                .max(Comparator.comparingInt(Instrument::version))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no instrument " + code + "; the instruments are " + codes() + "."));
    }

    /** Exactly the version an earlier score was made with. */
    public static Instrument get(String code, int version) {
        return ALL.stream()
                .filter(i -> i.code().equals(code.toUpperCase(Locale.ROOT)) && i.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no version " + version + " of instrument " + code + "."));
    }

    /** The definition file as it was shipped. */
    static String file(String code, int version) {
        return text(code + "-" + version + ".json");
    }

    /** Every version of every instrument that comes with Kith. */
    static List<Instrument> shipped() {
        return ALL;
    }

    private static String codes() {
        return ALL.stream().map(Instrument::code).distinct().collect(Collectors.joining(", "));
    }

    private static List<Instrument> load() {
        return text("list.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(name -> Instrument.read(text(name)))
                .toList();
    }

    private static String text(String name) {
        try (InputStream in = Instruments.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) throw new IllegalStateException("The definition file " + name + " is missing.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

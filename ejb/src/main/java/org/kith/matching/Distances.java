package org.kith.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far apart two areas lie: a straight line between the middles of their outward postcodes, not a travel time. An
 * area that is not on the map gives no distance at all rather than a guess. Immutable but for what it remembers.
 */
public final class Distances {
    /** The mean radius of the earth. */
    static final double EARTH_KM = 6371.0088;

    private static final double KM_PER_MILE = 1.609344;

    private final Map<String, Place> places;
    private final ConcurrentMap<Place, Map<String, Double>> worked = new ConcurrentHashMap<>();

    private Distances(Map<String, Place> places) {
        this.places = Map.copyOf(places);
    }

    /**
     * The middle of an area.
     *
     * @param latitude in degrees north
     * @param longitude in degrees east
     */
    public record Place(double latitude, double longitude) {

        double kmTo(Place other) {
            double north = Math.toRadians(other.latitude - latitude) / 2;
            double east = Math.toRadians(other.longitude - longitude) / 2;
            double chord = Math.sin(north) * Math.sin(north)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.sin(east)
                            * Math.sin(east);
            return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
        }
    }

    /** Distances between these areas. */
    public static Distances between(Map<String, Place> places) {
        var byCode = new HashMap<String, Place>();
        places.forEach((code, place) -> byCode.put(normal(code), place));
        return new Distances(byCode);
    }

    /** The small set that comes with Kith: Aberdeen City. */
    public static Distances ofAberdeen() {
        return Aberdeen.DISTANCES;
    }

    /** The straight line in kilometres, null when one of the areas is not on the map. */
    public @Nullable Double km(String outwardCode, String otherOutwardCode) {
        var from = place(outwardCode);
        var to = place(otherOutwardCode);
        return from == null || to == null ? null : Double.valueOf(from.kmTo(to));
    }

    /** Kilometres from one area to any other; each area's are worked out once. */
    Function<String, @Nullable Double> from(String outwardCode) {
        var from = place(outwardCode);
        if (from == null) {
            return code -> null;
        }
        var km = worked.computeIfAbsent(from, this::kmToAll);
        return code -> {
            var known = km.get(code);
            return known == null ? km.get(normal(code)) : known;
        };
    }

    private Map<String, Double> kmToAll(Place from) {
        var km = new HashMap<String, Double>();
        places.forEach((code, place) -> km.put(code, from.kmTo(place)));
        return km;
    }

    private @Nullable Place place(String code) {
        var place = places.get(code);
        return place == null ? places.get(normal(code)) : place;
    }

    /** Kilometres of so many miles. */
    static double km(double miles) {
        return miles * KM_PER_MILE;
    }

    /** Kilometres in miles, with one decimal. */
    public static double miles(double km) {
        return Math.round(km / KM_PER_MILE * 10) / 10.0;
    }

    private static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private static final class Aberdeen {
        static final Distances DISTANCES = read("outward-codes.csv");

        private static Distances read(String resource) {
            var stream = Objects.requireNonNull(Distances.class.getResourceAsStream(resource), resource);
            try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                var places = new HashMap<String, Place>();
                lines.lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .forEach(cells -> places.put(
                                cells[0], new Place(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
                return between(places);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

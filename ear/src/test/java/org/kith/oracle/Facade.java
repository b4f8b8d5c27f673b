package org.kith.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A use case behind the outer wall: whose rows its ids are, and what of them comes back.
 *
 * @param parameters the table of each id by the parameter's name; {@code new:table} for ids that clients make
 * @param shows columns of the first row that come back to whoever may see them
 */
public record Facade(String name, Map<String, String> parameters, List<String> shows) {
    /** All of the list, by name. */
    public static Map<String, Facade> all() {
        var all = new LinkedHashMap<String, Facade>();
        for (var line : Csv.read("/org/kith/oracle/facades.csv")) {
            var parameters = new LinkedHashMap<String, String>();
            for (var one : words(line.get("parameters"))) {
                parameters.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
            }
            all.put(line.get("facade"), new Facade(line.get("facade"), parameters, words(line.get("shows"))));
        }
        return all;
    }

    private static List<String> words(String text) {
        var all = new ArrayList<>(List.of(text.split(" +")));
        all.removeIf(one -> one.isEmpty() || one.equals("-"));
        return all;
    }
}

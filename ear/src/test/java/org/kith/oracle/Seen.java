package org.kith.oracle;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody was shown, as words the oracle knows. */
final class Seen {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Seen() {}

    /** The canaries and the ids of the city in a text. */
    static Set<String> in(City city, String text) {
        var words = new LinkedHashSet<String>();
        City.canariesIn(text).stream().filter(word -> city.token(word) != null).forEach(words::add);
        var ids = ID.matcher(text.toLowerCase(Locale.ROOT));
        while (ids.find()) {
            if (city.row(ids.group()) != null) {
                words.add(ids.group());
            }
        }
        return words;
    }
}

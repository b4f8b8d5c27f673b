package org.kith.coproduction.stories;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.people.Identity;

/** Whether words keep somebody's name to themselves: none of a person's names stands in them as a word. */
final class Nameless {
    private static final int SHORTEST = 3;

    private Nameless() {}

    static boolean of(Identity identity, String words) {
        var said = parts(words);
        return Stream.of(identity.givenName(), identity.familyName(), identity.preferredName(), identity.nickname())
                .flatMap(name -> parts(name).stream())
                .noneMatch(said::contains);
    }

    private static Set<String> parts(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                        .filter(part -> part.length() >= SHORTEST)
                        .collect(Collectors.toSet());
    }
}

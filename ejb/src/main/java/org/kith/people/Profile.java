package org.kith.people;

import java.util.List;
import org.apache.commons.codec.language.DoubleMetaphone;

/** A sketch with its names folded and sounded once, because it is compared with many. */
final class Profile {
    private static final DoubleMetaphone SOUND = new DoubleMetaphone();

    /** A folded name and how it sounds. */
    record Name(String spelt, String sound) {
        static Name of(String folded) {
            return new Name(folded, SOUND.doubleMetaphone(folded));
        }
    }

    final Sketch sketch;
    final Name family;
    final List<Name> givenNames;
    final List<String> phones;

    Profile(Sketch sketch) {
        this.sketch = sketch;
        family = Name.of(sketch.foldedFamilyName());
        givenNames = sketch.foldedGivenNames().stream().map(Name::of).toList();
        phones = sketch.phones();
    }
}

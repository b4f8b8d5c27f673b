package org.kith.web.reviews;

import java.util.List;
import org.kith.web.Text;

/** How it is, from 5, very well, to 1, not well at all. */
final class Faces {
    static final List<Integer> ALL = List.of(5, 4, 3, 2, 1);

    private Faces() {}

    static String words(int face) {
        return Text.say("reviews.how." + face);
    }
}

package org.kith.visits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many visits somebody made, about how many hours, and since when. */
public record Total(long visits, long hours, @Nullable LocalDate firstDay) {
    static final Total NONE = new Total(0, 0, null);
}

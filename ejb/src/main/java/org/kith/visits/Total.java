package org.kith.visits;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many visits somebody made, about how many hours, and since when.
 *
 * @param assumed visits that were planned besides, and nobody has told what came of them
 */
public record Total(long visits, long hours, @Nullable LocalDate firstDay, long assumed) implements Serializable {
    static final Total NONE = new Total(0, 0, null, 0);
}

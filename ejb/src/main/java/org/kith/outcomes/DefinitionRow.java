package org.kith.outcomes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an instrument as its list shows it.
 *
 * @param id of what was entered; null for what comes with Kith
 * @param enteredAt null for what comes with Kith
 * @param state what can be done with it
 */
public record DefinitionRow(
        @Nullable UUID id,
        String code,
        int version,
        String title,
        int questions,
        String licence,
        @Nullable String licenceReference,
        String citation,
        @Nullable Instant enteredAt,
        State state) {

    /** Whether it is asked, and if not, why not. */
    public enum State {
        IN_USE,
        NEEDS_LICENCE,
        /** A newer version is asked instead. */
        EARLIER,
        WITHDRAWN
    }
}

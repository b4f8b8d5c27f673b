package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word between the partner and Disclosure Scotland as a page shows it.
 *
 * @param untilOn the last day of a suspension, null while it goes on
 */
public record PvgNoticeSeen(
        UUID id,
        PvgNoticeKind kind,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        String notedByName) {
    /** A suspension that goes on. */
    public boolean isOpen() {
        return untilOn == null;
    }
}

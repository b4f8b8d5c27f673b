package org.kith.volunteering.passport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.volunteering.CheckKind;

/** One kind of check that the own partner recognises of another one. */
public record RecognitionSeen(
        UUID id,
        UUID fromPartnerId,
        CheckKind kind,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}

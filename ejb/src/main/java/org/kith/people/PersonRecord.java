package org.kith.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person's page shows, except health. */
public record PersonRecord(
        UUID id,
        int version,
        String reference,
        String name,
        @Nullable Integer age,
        Identity identity,
        Contact contact,
        Need need,
        Instant registeredAt,
        @Nullable LocalDate closedOn,
        @Nullable CloseReason closedReason,
        List<CarerRow> carers,
        List<TimelineEntry> timeline) {
    public boolean open() {
        return closedOn == null;
    }
}

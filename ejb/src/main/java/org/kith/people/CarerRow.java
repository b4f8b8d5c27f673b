package org.kith.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A carer on a person's page. */
public record CarerRow(
        UUID id,
        int version,
        CarerDetails details,
        @Nullable LocalDate endedOn) {
    static CarerRow of(Carer carer) {
        return new CarerRow(carer.id(), carer.version(), carer.details(), carer.endedOn());
    }
}

package org.kith.volunteering.passport;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passport to be issued.
 *
 * @param places how many people the volunteer would befriend for the other partner
 * @param agreedOn when the volunteer said yes
 */
public record NewPassport(
        UUID toPartnerId,
        int places,
        LocalDate untilOn,
        @Nullable LocalDate agreedOn) {}

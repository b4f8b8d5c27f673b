package org.kith.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner as the directory shows it.
 *
 * @param takesReferrals a member today with room for new referrals
 */
public record PartnerSummary(
        UUID id,
        String name,
        String shortName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String about,
        boolean member,
        boolean takesReferrals) {}

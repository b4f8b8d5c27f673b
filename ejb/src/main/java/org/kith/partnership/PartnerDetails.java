package org.kith.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's own page holds.
 *
 * @param version the state the form was made from; 0 for a new partner
 * @param takesReferrals whether there is room for new referrals
 */
public record PartnerDetails(
        int version,
        String name,
        String shortName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String about,
        boolean takesReferrals,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn) {}

package org.kith.volunteering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer sees of the own record.
 *
 * @param checks how they stand, the newest first
 * @param rest the break that goes on or is planned
 */
public record MyProfile(
        int version,
        String firstName,
        String reference,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String about,
        Offer offer,
        Clearance clearance,
        List<MyCheckSummary> checks,
        @Nullable Rest rest) {

    /** A check as its volunteer sees it. */
    public record MyCheckSummary(CheckFacts facts, CheckSummary.CheckState state) {}
}

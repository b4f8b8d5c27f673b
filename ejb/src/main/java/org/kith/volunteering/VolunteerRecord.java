package org.kith.volunteering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.TimelineEntry;

/**
 * Everything staff see of a volunteer.
 *
 * @param rest the break that goes on or is planned, null when there is none
 * @param readyToApprove every check is there and nobody approved yet
 */
public record VolunteerRecord(
        UUID id,
        int version,
        String reference,
        String name,
        VolunteerDetails details,
        Offer offer,
        LocalDate appliedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate leftOn,
        @Nullable String leftReason,
        Clearance clearance,
        boolean readyToApprove,
        List<CheckSummary> checks,
        List<PvgNoticeSeen> notices,
        List<RecognisedSummary> recognised,
        @Nullable Rest rest,
        @Nullable String restReason,
        List<TimelineEntry> timeline) {}

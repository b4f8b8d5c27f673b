package org.kith.referrals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.PersonDetails;
import org.kith.people.Support;

/**
 * What is written down when a referral is accepted.
 *
 * @param person id of the new record, made by the page
 * @param bandReason needed when the band differs from the referral's
 */
public record Acceptance(
        @NotNull UUID person,
        @Valid PersonDetails details,
        @Valid Support support,
        @Valid WaitingNeeds needs,
        @Min(1) @Max(4) int band,
        @Nullable @Size(max = 500) String bandReason) {}

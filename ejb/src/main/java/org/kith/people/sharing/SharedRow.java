package org.kith.people.sharing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.partnership.agreement.SharingPurpose;
import org.kith.people.Gender;
import org.kith.people.Mode;

/**
 * What level 1 of a share shows.
 *
 * @param id of the share; the person's own id is not told
 * @param ageBand code of a band of ten years, null when the birthday is not known
 * @param availability fourteen half-days, a bit each
 */
public record SharedRow(
        UUID id,
        String handle,
        int level,
        SharingPurpose purpose,
        LocalDate fromOn,
        LocalDate untilOn,
        boolean accepted,
        @Nullable Integer askedLevel,
        String ownerName,
        @Nullable String ownerPhone,
        @Nullable String outwardCode,
        @Nullable String ageBand,
        Set<String> languages,
        Set<String> interests,
        Set<String> barriers,
        @Nullable Mode mode,
        int availability,
        @Nullable Gender wantsGender,
        @Nullable LocalDate waitingSince) {}

package org.kith.people;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Health and vulnerability.
 *
 * @param helpsOnAVisit the only part a volunteer reads
 */
public record Support(
        @Nullable @Size(max = 2000) String healthNotes,
        @Nullable @Size(max = 2000) String homeRisks,
        @Nullable @Size(max = 1000) String helpsOnAVisit,
        @Nullable @Size(max = 300) String emergencyContact,
        Set<Barrier> barriers) {
    /** Nothing recorded. */
    public static final Support NONE = new Support(null, null, null, null, Set.of());

    public Support {
        healthNotes = Words.orNothing(healthNotes);
        homeRisks = Words.orNothing(homeRisks);
        helpsOnAVisit = Words.orNothing(helpsOnAVisit);
        emergencyContact = Words.orNothing(emergencyContact);
        barriers = Set.copyOf(barriers);
    }
}

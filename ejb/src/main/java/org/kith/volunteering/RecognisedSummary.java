package org.kith.volunteering;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A check of another partner as a page shows it.
 *
 * @param counts whether it does; not when the own partner recorded one of the kind itself
 */
public record RecognisedSummary(
        CheckKind kind,
        LocalDate datedOn,
        @Nullable LocalDate expiresOn,
        CheckSummary.CheckState state,
        String verifiedBy,
        boolean counts) {

    static RecognisedSummary of(RecognisedCheck check, Collection<CheckFacts> counted, LocalDate day) {
        var facts = check.facts();
        return new RecognisedSummary(
                facts.kind(),
                facts.datedOn(),
                facts.expiresOn(),
                CheckSummary.CheckState.of(facts, day),
                check.ownerName(),
                counted.contains(facts));
    }
}

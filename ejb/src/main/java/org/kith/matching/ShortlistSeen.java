package org.kith.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Gender;
import org.kith.volunteering.TravelsBy;

/**
 * A shortlist as a page shows it: whom to suggest and why, and what stands between the person and everybody else.
 *
 * @param possible how many could be suggested in all
 * @param groups the others, by the first rule that stands between, in the order of the rules
 * @param pricedAt when the newest whole-list plan was worked out, whose prices stand beside the suggestions; null without one
 * @param proposalId the open proposal, when somebody is being proposed already
 * @param marks what was decided about suggestions: places kept, later, never
 */
public record ShortlistSeen(
        Who who,
        List<Suggested> best,
        int possible,
        List<Group> groups,
        @Nullable Instant pricedAt,
        @Nullable UUID proposalId,
        List<MarkSeen> marks) {

    /** The one who waits, and for what. */
    public record Who(
            UUID entryId,
            UUID personId,
            String name,
            String reference,
            int band,
            long weeksWaited,
            org.kith.people.Mode mode,
            @Nullable String area,
            @Nullable String wants,
            @Nullable Gender wantsGender,
            boolean waiting) {}

    /**
     * Somebody to suggest.
     *
     * @param price what a place with this volunteer is worth to the others who wait, 0 when nobody else needs it
     * @param planned the newest plan has these two together
     * @param lender the partner that lends the volunteer, null for the own ones
     * @param byHandle nobody took the volunteer on yet: the name is a handle, the id that of the passport
     */
    public record Suggested(
            UUID volunteerId,
            String reference,
            String name,
            int score,
            List<Reason> reasons,
            int freePlaces,
            @Nullable TravelsBy travelsBy,
            long price,
            boolean planned,
            @Nullable String lender,
            boolean byHandle) {}

    /** Whether a place of this volunteer is kept for the person. */
    public boolean isHeld(UUID volunteerId) {
        return marks.stream()
                .anyMatch(mark ->
                        mark.kind() == MarkKind.HOLD && mark.volunteerId().equals(volunteerId));
    }

    /** Everybody who is kept apart by the same rule first. */
    public record Group(HardRule rule, List<Apart> apart) {}

    /**
     * Somebody who cannot be suggested now.
     *
     * @param arguments what is missing, see {@link HardRule}
     * @param alsoApart what else stands between; nothing when one change is enough
     * @param byHandle another partner lends the volunteer, whom nobody took on yet
     */
    public record Apart(
            UUID volunteerId,
            String reference,
            String name,
            List<Object> arguments,
            List<HardRule> alsoApart,
            boolean byHandle) {
        /** One change would make this pair possible. */
        public boolean oneChangeAway() {
            return alsoApart.isEmpty();
        }
    }
}

package org.kith.matching;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.kith.kernel.NotFound;
import org.kith.people.Mode;
import org.kith.people.sharing.SharedRow;

/**
 * Somebody of another partner, as far as a share tells, and the own volunteers: what the engine needs for a shortlist across
 * partners. The person is known by the share alone; gender and history are not told, so they neither help nor hinder.
 *
 * @param owner the person's partner
 */
public record Outsider(UUID owner, Seeker seeker, List<Candidate> candidates, Criteria criteria) {

    /** @param need of a person who still looks for a befriender */
    public static Outsider of(EntityManager entities, SharedRow need, UUID owner, LocalDate today) {
        var pool = new Pool(entities);
        var wants = need.wantsGender();
        var seeker = new Seeker(
                need.id(),
                owner,
                Objects.requireNonNullElse(need.waitingSince(), today),
                LOWEST_BAND,
                Objects.requireNonNullElse(need.mode(), Mode.HOME),
                Objects.requireNonNullElse(need.outwardCode(), ""),
                null,
                wants == null ? null : wants.name(),
                need.languages(),
                need.interests(),
                new HashSet<>(need.barriers()),
                need.availability(),
                Set.of(),
                Set.of());
        return new Outsider(owner, seeker, pool.ownCandidates(today), pool.criteriaOn(today));
    }

    // The band is not told at this level, so nobody is preferred for it.
    private static final int LOWEST_BAND = 4;

    /** @throws NotFound when the volunteer is not one of the own partner's */
    public Pair pairWith(UUID volunteerId) {
        var candidate = candidates.stream()
                .filter(one -> one.id().equals(volunteerId))
                .findFirst()
                .orElseThrow(NotFound::new);
        return criteria.pair(
                seeker, candidate, Distances.ofAberdeen().km(seeker.outwardCode(), candidate.outwardCode()));
    }
}

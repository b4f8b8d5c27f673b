package org.kith.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.volunteering.Clearance;
import org.kith.volunteering.Volunteers;

/** How a proposal is made: first the volunteer's row is locked, then the facts are read, then the rules decide. */
@Dependent
class Proposing {
    /** Rules that a match asks by a name of its own. */
    private static final Set<HardRule> NAMED = EnumSet.of(
            HardRule.VOLUNTEER_IS_CLEARED,
            HardRule.VOLUNTEER_IS_NOT_PAUSED,
            HardRule.VOLUNTEER_HAS_ROOM,
            HardRule.NOT_EXCLUDED);

    @Inject
    private Volunteers volunteers;

    @Inject
    private Matches matches;

    @Inject
    private Pool pool;

    protected Proposing() {}

    /** For tests, which have no container. */
    Proposing(Volunteers volunteers, Matches matches, Pool pool) {
        this.volunteers = volunteers;
        this.matches = matches;
        this.pool = pool;
    }

    /** The new match; empty when this id was proposed before. */
    Optional<Match> propose(UUID id, UUID entryId, UUID volunteerId, Actor by, Instant now) {
        var volunteer = volunteers.claim(volunteerId);
        if (matches.find(id).isPresent()) {
            return Optional.empty();
        }
        pool.claim(entryId);
        var today = LocalDate.ofInstant(now, Clocks.CITY);
        var clearance = volunteers.clearanceOf(volunteer, today);
        Match.requireCleared(clearance);
        var seen = pool.lookAround(entryId, today);
        var criteria = pool.criteriaOn(today);
        var pair = seen.pairWith(volunteerId, criteria, Distances.ofAberdeen());
        requireFree(pair.candidate());
        var match = Match.between(
                id,
                seen.waiter().entry(),
                volunteer,
                circumstances(seen, pair, clearance, today),
                new Grounds(criteria.score(pair, today), criteria.reasons(pair, today)),
                by,
                now);
        matches.add(match);
        pool.liftHold(entryId, by, now);
        return Optional.of(match);
    }

    private void requireFree(Candidate candidate) {
        var taken = matches.openOf(candidate.id()).size();
        MatchRule.PLACE_IS_NOT_HELD.require(candidate.openPlaces() > 0 || taken >= candidate.capacity());
    }

    private Circumstances circumstances(Pool.Seen seen, Pair pair, Clearance clearance, LocalDate today) {
        var open = matches.openOf(pair.candidate().id());
        boolean together = open.stream()
                .anyMatch(match -> match.personId().equals(pair.seeker().id()));
        return new Circumstances(
                clearance,
                open.stream().map(Match::place).collect(Collectors.toSet()),
                !together && pair.seeker().excluded().contains(pair.candidate().id()),
                together,
                seen.proposal() != null
                        || matches.askedAcross().contains(pair.seeker().id()),
                pair.allBroken().stream()
                        .filter(rule -> !NAMED.contains(rule))
                        .findFirst()
                        .orElse(null),
                pool.coolingHoursOn(today));
    }
}

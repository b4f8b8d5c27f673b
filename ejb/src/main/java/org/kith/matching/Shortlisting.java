package org.kith.matching;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.MATCH;
import static org.kith.access.Record.SHORTLIST;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;

/** Finding out who could befriend somebody who waits. */
@Stateless
public class Shortlisting {
    @Inject
    private Pool pool;

    @Inject
    private Plans plans;

    @Inject
    private Clock clock;

    public Shortlisting() {}

    /** For tests, which have no container. */
    Shortlisting(EntityManager entities, Clock clock) {
        this.pool = new Pool(entities);
        this.plans = new Plans(entities);
        this.clock = clock;
    }

    /**
     * The ten best volunteers, the partner's own and those whom others lend, with reasons, and what stands between for the rest.
     *
     * @throws NotFound when there is no such entry for this actor
     */
    @Allowed(record = SHORTLIST, action = READ)
    public ShortlistSeen shortlist(UUID entryId) {
        var today = LocalDate.now(clock);
        var seen = pool.lookAround(entryId, today);
        var shortlist =
                Shortlist.of(seen.seeker(), seen.candidates(), pool.criteriaOn(today), today, Distances.ofAberdeen());
        var proposal = seen.proposal();
        var prices = plans.newestPrices(entryId);
        return new ShortlistSeen(
                who(seen.waiter(), today),
                shortlist.best().stream()
                        .map(one -> suggested(one, seen, prices))
                        .toList(),
                shortlist.possible(),
                shortlist.blockedByRule().entrySet().stream()
                        .map(group -> new ShortlistSeen.Group(
                                group.getKey(),
                                group.getValue().stream()
                                        .map(one -> apart(one, seen))
                                        .sorted(Comparator.comparing(ShortlistSeen.Apart::name))
                                        .toList()))
                        .toList(),
                prices.at(),
                proposal == null ? null : proposal.id(),
                seen.decided());
    }

    /**
     * The ten who wait for whom a volunteer would be best, with reasons, and what stands between for the rest.
     *
     * @throws NotFound when there is no such volunteer for this actor
     */
    @Allowed(record = SHORTLIST, action = READ)
    public PeopleSeen people(UUID volunteerId) {
        var today = LocalDate.now(clock);
        var everybody = pool.everybody(today);
        var candidate = everybody.candidates().stream()
                .filter(one -> one.id().equals(volunteerId))
                .findFirst()
                .orElseThrow(NotFound::new);
        var shortlist =
                Shortlist.ofPeople(candidate, everybody.seekers(), everybody.criteria(), today, Distances.ofAberdeen());
        return new PeopleSeen(
                volunteerId,
                Objects.requireNonNull(everybody.volunteers().get(volunteerId)).name(),
                candidate.openPlaces(),
                shortlist.best().stream()
                        .map(one -> new PeopleSeen.Waits(
                                everybody.entryOf(one.seeker().id()),
                                everybody.nameOf(one.seeker().id()),
                                one.seeker().band(),
                                ChronoUnit.WEEKS.between(one.seeker().waitingSince(), today),
                                one.score(),
                                one.reasons()))
                        .toList(),
                shortlist.possible(),
                shortlist.blockedByRule().entrySet().stream()
                        .map(group -> new PeopleSeen.Group(
                                group.getKey(),
                                group.getValue().size(),
                                group.getValue().stream()
                                        .filter(Blocked::isOneChangeAway)
                                        .map(one -> new PeopleSeen.Apart(
                                                everybody.entryOf(one.seeker().id()),
                                                everybody.nameOf(one.seeker().id()),
                                                one.arguments()))
                                        .sorted(Comparator.comparing(PeopleSeen.Apart::name))
                                        .toList()))
                        .toList());
    }

    /** Everybody who waits and could have nobody today, the longest wait first, with what keeps them and what would help. */
    @Allowed(record = MATCH, action = LIST)
    public List<NobodyFits> nobodyFits() {
        var today = LocalDate.now(clock);
        return nobodyFits(pool.everybodyWithoutInterests(today), today);
    }

    static List<NobodyFits> nobodyFits(Pool.Everybody everybody, LocalDate today) {
        return everybody.seekers().stream()
                .sorted(Comparator.comparing(Seeker::waitingSince))
                .flatMap(seeker -> SmallestChange.whyNobody(
                                seeker,
                                everybody.candidates(),
                                everybody.criteria().rules(),
                                Distances.ofAberdeen())
                        .stream()
                        .map(why -> nobody(everybody, seeker, why, today)))
                .toList();
    }

    private static NobodyFits nobody(Pool.Everybody everybody, Seeker seeker, SmallestChange why, LocalDate today) {
        var other = why.other() == null ? null : everybody.volunteers().get(why.other());
        return new NobodyFits(
                everybody.entryOf(seeker.id()),
                everybody.nameOf(seeker.id()),
                ChronoUnit.WEEKS.between(seeker.waitingSince(), today),
                why.blocking(),
                why.rule(),
                other == null ? null : other.name(),
                why.arguments());
    }

    private static ShortlistSeen.Who who(Pool.Waiter waiter, LocalDate today) {
        var entry = waiter.entry();
        var person = waiter.person();
        return new ShortlistSeen.Who(
                entry.id(),
                person.id(),
                person.name(),
                person.reference(),
                entry.band(),
                ChronoUnit.WEEKS.between(entry.waitingSince(), today),
                entry.needs().mode(),
                person.outwardCode(),
                entry.needs().wants(),
                entry.needs().wantsGender(),
                entry.isOpen());
    }

    private static ShortlistSeen.Suggested suggested(Suggestion one, Pool.Seen seen, Plans.Prices prices) {
        var candidate = one.candidate();
        var handle = seen.lent().handle(candidate.id());
        var lender = seen.lent().lender(candidate.id());
        if (handle != null) {
            return new ShortlistSeen.Suggested(
                    candidate.id(),
                    handle,
                    handle,
                    one.score(),
                    one.reasons(),
                    candidate.openPlaces(),
                    null,
                    0,
                    false,
                    lender,
                    true);
        }
        var volunteer = Objects.requireNonNull(seen.volunteers().get(candidate.id()));
        return new ShortlistSeen.Suggested(
                candidate.id(),
                volunteer.reference(),
                volunteer.name(),
                one.score(),
                one.reasons(),
                candidate.openPlaces(),
                volunteer.offer().travelsBy(),
                prices.of().getOrDefault(candidate.id(), 0L),
                candidate.id().equals(prices.planned()),
                lender,
                false);
    }

    private static ShortlistSeen.Apart apart(Blocked one, Pool.Seen seen) {
        var id = one.candidate().id();
        var handle = seen.lent().handle(id);
        if (handle != null) {
            return new ShortlistSeen.Apart(id, handle, handle, one.arguments(), one.also(), true);
        }
        var volunteer = Objects.requireNonNull(seen.volunteers().get(id));
        return new ShortlistSeen.Apart(id, volunteer.reference(), volunteer.name(), one.arguments(), one.also(), false);
    }
}

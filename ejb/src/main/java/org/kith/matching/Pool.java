package org.kith.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.NotFound;
import org.kith.kernel.RowLock;
import org.kith.partnership.SettingsInForce;
import org.kith.people.Gender;
import org.kith.people.Interests;
import org.kith.people.Person;
import org.kith.people.PersonSupport;
import org.kith.people.Vocabulary;
import org.kith.referrals.WaitingEntry;
import org.kith.volunteering.CheckFacts;
import org.kith.volunteering.Rest;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.Volunteers;

/** Who waits and who could be asked, read in a fixed number of queries and turned into the facts the engine works on. */
@Dependent
public class Pool {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Volunteers volunteers;

    @Inject
    private Matches matches;

    @Inject
    private Interests interests;

    protected Pool() {}

    /** For tests, which have no container. */
    public Pool(EntityManager entities) {
        this.entities = entities;
        this.volunteers = new Volunteers(entities);
        this.matches = new Matches(entities);
        this.interests = new Interests(entities);
    }

    /** Somebody who waits, with what bears on a match. */
    record Waiter(
            WaitingEntry entry, Person person, @Nullable PersonSupport support) {}

    /**
     * One who waits and everybody who could be asked.
     *
     * @param volunteers by id, for their names
     * @param proposal the open proposal of this entry, when there is one
     * @param decided what was decided about the suggestions for this one
     * @param lent whom other partners lend; those known by a handle are among the candidates
     */
    record Seen(
            Waiter waiter,
            Seeker seeker,
            List<Candidate> candidates,
            Map<UUID, Volunteer> volunteers,
            @Nullable Match proposal,
            List<MarkSeen> decided,
            LentVolunteers lent) {

        /** The pair with one of the volunteers. */
        Pair pairWith(UUID volunteerId, Criteria criteria, Distances distances) {
            var candidate = candidates.stream()
                    .filter(one -> one.id().equals(volunteerId))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            return criteria.pair(seeker, candidate, distances.km(seeker.outwardCode(), candidate.outwardCode()));
        }
    }

    /** Everybody who waits without an open proposal, and everybody who could be asked: what a whole-list plan is made of. */
    record Everybody(
            Map<UUID, Waiter> waiters,
            List<Seeker> seekers,
            List<Candidate> candidates,
            Map<UUID, Volunteer> volunteers,
            Criteria criteria) {

        UUID entryOf(UUID person) {
            return waiter(person).entry().id();
        }

        String nameOf(UUID person) {
            return waiter(person).person().name();
        }

        private Waiter waiter(UUID person) {
            return Objects.requireNonNull(waiters.get(person));
        }
    }

    /** The whole list of the partner. */
    Everybody everybody(LocalDate today) {
        return everybody(interests.vocabulary(), today);
    }

    /** The whole list of the partner for whoever asks only who could meet whom, which no interests change. */
    Everybody everybodyWithoutInterests(LocalDate today) {
        return everybody(Vocabulary.interests(), today);
    }

    private Everybody everybody(Vocabulary words, LocalDate today) {
        var known = matches.openOrOfWaiting();
        var excluded = matches.exclusions();
        var proposed = known.stream()
                .filter(match -> match.isOpen() && match.introducedOn() == null)
                .map(Match::waitingEntryId)
                .collect(Collectors.toSet());
        var marks = Marks.of(entities, today);
        proposed.addAll(marks.entriesHeld());
        var byPerson = known.stream().collect(Collectors.groupingBy(Match::personId));
        var waiters = new HashMap<UUID, Waiter>();
        var seekers = new ArrayList<Seeker>();
        for (var waiter : waiters()) {
            var personId = waiter.person().id();
            if (!proposed.contains(waiter.entry().id()) && waiters.putIfAbsent(personId, waiter) == null) {
                var theirs = byPerson.getOrDefault(personId, List.of());
                var apart = new HashSet<>(excluded.getOrDefault(personId, Set.of()));
                theirs.stream().filter(Pool::isAgainstMeeting).forEach(match -> apart.add(match.volunteerId()));
                apart.addAll(marks.laterFor(personId));
                seekers.add(counted(seeker(waiter, apart, asked(personId, theirs, marks)), words));
            }
        }
        var here = volunteers.hereOn(today);
        return new Everybody(
                waiters,
                seekers,
                counted(candidates(here, known, marks.held(), today), words),
                byId(here),
                criteriaOn(today));
    }

    /** How long both may take a yes back, as the partnership agreed. */
    int coolingHoursOn(LocalDate day) {
        return SettingsInForce.on(entities, day).coolingHours();
    }

    /** What counts for how much on a day, as the partnership agreed. */
    Criteria criteriaOn(LocalDate day) {
        return Criteria.of(CriteriaInForce.on(entities, day));
    }

    /** Everybody who waits and is not being asked about a volunteer of another partner now. */
    private List<Waiter> waiters() {
        return entities.createQuery(
                        "SELECT w, p, s FROM WaitingEntry w JOIN Person p ON p.id = w.personId"
                                + " LEFT JOIN PersonSupport s ON s.id = w.personId WHERE w.closedOn IS NULL"
                                + " AND w.personId NOT IN"
                                + " (SELECT o.personId FROM SeenOffer o WHERE o.acceptedAt IS NOT NULL)"
                                + " ORDER BY w.waitingSince, w.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new Waiter((WaitingEntry) row[0], (Person) row[1], (PersonSupport) row[2]))
                .toList();
    }

    /** @throws NotFound when there is no such entry for this actor */
    Waiter waiter(UUID entryId) {
        return entities.createQuery(
                        "SELECT w, p, s FROM WaitingEntry w JOIN Person p ON p.id = w.personId"
                                + " LEFT JOIN PersonSupport s ON s.id = w.personId WHERE w.id = :id",
                        Object[].class)
                .setParameter("id", entryId)
                .getResultStream()
                .findFirst()
                .map(row -> new Waiter((WaitingEntry) row[0], (Person) row[1], (PersonSupport) row[2]))
                .orElseThrow(NotFound::new);
    }

    /** Locks the entry, so that nobody else proposes to the same person meanwhile. */
    void claim(UUID entryId) {
        RowLock.claim(entities, "waiting_entry", entryId);
    }

    /** The place that was kept is given, to whomever. */
    void liftHold(UUID entryId, Actor by, Instant now) {
        entities.createQuery(
                        "SELECT k FROM PairMark k WHERE k.waitingEntryId = :entry AND k.kind = :hold AND k.liftedAt IS"
                                + " NULL",
                        PairMark.class)
                .setParameter("entry", entryId)
                .setParameter("hold", MarkKind.HOLD)
                .getResultStream()
                .forEach(mark -> mark.lift(by, now));
    }

    /** The own volunteers as they are free today, for somebody of another partner. */
    List<Candidate> ownCandidates(LocalDate today) {
        return candidates(
                volunteers.hereOn(today),
                matches.open(),
                Marks.of(entities, today).held(),
                today);
    }

    /** Everybody of the partner who has not left, seen from one who waits. */
    Seen lookAround(UUID entryId, LocalDate today) {
        var waiter = waiter(entryId);
        var personId = waiter.person().id();
        var known = matches.openOrOf(personId);
        var here = volunteers.hereOn(today);
        var decided = DecidedPairs.around(entities, waiter.entry(), today);
        var marks = decided.marks();
        var words = interests.vocabulary();
        var lent = LentVolunteers.of(entities);
        var candidates = new ArrayList<>(candidates(here, known, marks.heldBeside(entryId), today));
        candidates.addAll(lent.candidates());
        var proposal = known.stream()
                .filter(match -> match.isOpen() && match.introducedOn() == null)
                .filter(match -> match.waitingEntryId().equals(entryId))
                .findFirst()
                .orElse(null);
        var apart = excluded(decided.vetoed(), personId, known);
        apart.addAll(marks.laterFor(personId));
        var seeker = counted(seeker(waiter, apart, asked(personId, known, marks)), words);
        return new Seen(waiter, seeker, counted(candidates, words), byId(here), proposal, decided.seen(), lent);
    }

    private static Map<UUID, Volunteer> byId(Map<Volunteer, Boolean> here) {
        return here.keySet().stream().collect(Collectors.toMap(Volunteer::id, one -> one));
    }

    private static Seeker counted(Seeker seeker, Vocabulary words) {
        return seeker.liking(words.counted(seeker.interests()));
    }

    private static List<Candidate> counted(List<Candidate> candidates, Vocabulary words) {
        return candidates.stream()
                .map(one -> one.liking(words.counted(one.interests())))
                .toList();
    }

    private static Set<UUID> excluded(Set<UUID> vetoed, UUID personId, Collection<Match> known) {
        var excluded = new HashSet<>(vetoed);
        known.stream()
                .filter(match -> match.personId().equals(personId) && isAgainstMeeting(match))
                .forEach(match -> excluded.add(match.volunteerId()));
        return excluded;
    }

    /** They are together, or it went wrong for good. */
    static boolean isAgainstMeeting(Match match) {
        var reason = match.endReason();
        return match.isOpen() || reason != null && reason.isForGood();
    }

    private static Set<UUID> asked(UUID personId, Collection<Match> known, Marks marks) {
        var asked = marks.putOffFor(personId);
        known.stream()
                .filter(match -> match.personId().equals(personId) && match.endReason() == EndReason.NOT_AGREED)
                .forEach(match -> asked.add(match.volunteerId()));
        return asked;
    }

    private List<Candidate> candidates(
            Map<Volunteer, Boolean> here, Collection<Match> known, Map<UUID, Integer> held, LocalDate today) {
        var checks = volunteers.checksOfAllHere();
        var open = new HashMap<>(held);
        matches.lentNow().forEach(volunteer -> open.merge(volunteer, 1, Integer::sum));
        known.stream().filter(Match::isOpen).forEach(match -> open.merge(match.volunteerId(), 1, Integer::sum));
        return here.entrySet().stream()
                .map(one -> candidate(
                        one.getKey(),
                        checks.getOrDefault(one.getKey().id(), List.of()),
                        one.getValue(),
                        open.getOrDefault(one.getKey().id(), 0),
                        today))
                .toList();
    }

    static Seeker seeker(Waiter waiter, Set<UUID> excluded, Set<UUID> asked) {
        var entry = waiter.entry();
        var person = waiter.person();
        var needs = entry.needs();
        var barriers = new HashSet<String>();
        var support = waiter.support();
        if (support != null) {
            support.barriers().forEach(barrier -> barriers.add(barrier.name()));
        }
        return new Seeker(
                person.id(),
                entry.owner().partnerId(),
                entry.waitingSince(),
                entry.band(),
                needs.mode(),
                Objects.requireNonNullElse(person.outwardCode(), ""),
                code(person.gender()),
                code(needs.wantsGender()),
                person.identity().languages(),
                person.need().interests(),
                barriers,
                needs.availability(),
                excluded,
                asked);
    }

    static Candidate candidate(
            Volunteer volunteer, List<CheckFacts> checks, boolean resting, int open, LocalDate today) {
        var clearance = volunteer.clearanceOn(today, checks, List.<Rest>of());
        var missing = clearance.missing();
        var offer = volunteer.offer();
        return new Candidate(
                volunteer.id(),
                volunteer.owner().partnerId(),
                clearance.isVetted(),
                missing == null ? null : missing.name(),
                resting,
                code(volunteer.gender()),
                code(offer.wantsGender()),
                volunteer.details().languages(),
                offer.interests(),
                offer.copesWith().stream().map(Enum::name).collect(Collectors.toSet()),
                offer.availability(),
                offer.modes(),
                Objects.requireNonNullElse(volunteer.outwardCode(), ""),
                Distances.km(offer.travelMiles().doubleValue()),
                offer.capacity(),
                Math.max(0, offer.capacity() - open));
    }

    private static @Nullable String code(@Nullable Gender gender) {
        return gender == null ? null : gender.name();
    }
}

package org.kith.matching.merge;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.MERGE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.matching.Match;
import org.kith.matching.Matches;
import org.kith.people.Alike;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonName;
import org.kith.people.PersonRule;
import org.kith.people.PersonSupport;
import org.kith.people.Support;
import org.kith.people.Timeline;

/** Making two records of one person one, and two again. A person decides; nothing is merged by itself. */
@Stateless
public class Merging {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Matches matches;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    public Merging() {}

    /** For tests, which have no container. */
    public Merging(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.people = new People(entities);
        this.matches = new Matches(entities);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /**
     * Whoever of the own partner may be the same person, the likeliest first.
     *
     * @throws NotFound when the own partner has no such person
     */
    @Allowed(record = MERGE, action = LIST)
    public List<Alike> whoMayBe(UUID personId) {
        people.get(personId);
        return people.alike(personId);
    }

    /** The person of the own partner with this reference, or whose record took in the one that had it. */
    @Allowed(record = MERGE, action = LIST)
    public Optional<PersonName> byReference(String reference) {
        return people.byReference(reference).map(Merging::name);
    }

    /** @throws NotFound when one of the two is not the own partner's */
    @Allowed(record = MERGE, action = READ)
    public Comparison compare(UUID keptId, UUID goneId) {
        MergeRule.RECORDS_ARE_TWO.require(!keptId.equals(goneId));
        var kept = people.get(keptId);
        var gone = people.get(goneId);
        return new Comparison(
                name(kept),
                kept.version(),
                name(gone),
                gone.version(),
                gone.isOpen(),
                Arrays.stream(MergeField.values())
                        .map(field ->
                                new ComparedField(field, field.of(kept), field.of(gone), field.differs(kept, gone)))
                        .toList(),
                new Moving(entities).of(goneId));
    }

    /**
     * From now on there is one record. What hangs on the other one moves to it; the stricter of two choices, shares and wishes
     * stays. The same id again changes nothing.
     *
     * @param mergeId made by the form
     * @param fromGone fields whose value comes from the record that goes
     */
    @Allowed(record = MERGE, action = CREATE)
    public void merge(UUID keptId, UUID goneId, UUID mergeId, Seen seen, Set<MergeField> fromGone) {
        if (entities.find(PersonMerge.class, mergeId) != null) {
            return;
        }
        MergeRule.RECORDS_ARE_TWO.require(!keptId.equals(goneId));
        var kept = people.get(keptId);
        var gone = people.get(goneId);
        kept.requireVersion(seen.kept());
        gone.requireVersion(seen.gone());
        PersonRule.RECORD_IS_OPEN.require(kept.isOpen());
        requireFitting(keptId, goneId);
        var details = new MergedDetails(kept, gone, fromGone);
        var identity = details.identity();
        var contact = details.contact();
        var need = details.need();
        var support = people.support(goneId)
                .map(other -> MergedDetails.support(
                        people.support(keptId).map(PersonSupport::support).orElse(Support.NONE), other.support()));
        call(MergeRule.MERGE_IS_POSSIBLE, "merge_people", mergeId, keptId, goneId);
        var one = people.get(keptId);
        one.answerFor(gone);
        one.describe(identity, LocalDate.now(clock));
        one.reachAt(contact);
        one.prefer(need);
        support.ifPresent(both -> people.supportFor(one).describe(both));
        call(MergeRule.MERGE_IS_POSSIBLE, "seal_merge", mergeId);
        timeline.add(keptId, MergeEvent.PERSON_MERGED, gone.name() + ", " + gone.reference());
    }

    /** Versions of the two records as somebody compared them. */
    public record Seen(int kept, int gone) {}

    /** What was merged into a person's record, the newest first; what was undone too. */
    @Allowed(record = MERGE, action = LIST)
    public List<MergeSeen> of(UUID personId) {
        return entities.createQuery(
                        "SELECT m FROM PersonMerge m WHERE m.keptId = :person ORDER BY m.mergedAt DESC, m.id",
                        PersonMerge.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(PersonMerge::seen)
                .toList();
    }

    /** The record that took in this one; empty when none did. */
    @Allowed(record = MERGE, action = LIST)
    public Optional<UUID> insteadOf(UUID goneId) {
        return entities.createQuery(
                        "SELECT m.keptId FROM PersonMerge m WHERE m.goneId = :gone AND m.undoneAt IS NULL", UUID.class)
                .setParameter("gone", goneId)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when the own partner merged no such records */
    @Allowed(record = MERGE, action = READ)
    public MergeSeen read(UUID mergeId) {
        return get(mergeId).seen();
    }

    /**
     * Two records again, each as it was. What was changed since stands in the way and is named; nothing is undone then, unless
     * the caller leaves those as they are. Undoing again changes nothing.
     *
     * @return whether they are two again
     */
    @Allowed(record = MERGE, action = END)
    public boolean undo(UUID mergeId, boolean leaveChanged) {
        var merge = get(mergeId);
        if (!merge.stands()) {
            return true;
        }
        var keptId = merge.keptId();
        call(leaveChanged ? MergeRule.UNDO_IS_POSSIBLE : MergeRule.UNDO_IS_EXACT, "undo_merge", mergeId, leaveChanged);
        var after = get(mergeId);
        if (after.stands()) {
            return false;
        }
        if (!after.seen().leftAsIs().isEmpty()) {
            spellAgain(people.get(keptId));
        }
        timeline.add(
                keptId,
                MergeEvent.PERSON_MERGE_UNDONE,
                after.seen().goneName() + ", " + after.seen().goneReference());
        return true;
    }

    // What is searched follows what is written, also when only part of it went back.
    private void spellAgain(Person person) {
        if (person.isOpen()) {
            person.describe(person.identity(), LocalDate.now(clock));
            person.reachAt(person.contact());
        }
    }

    private void requireFitting(UUID keptId, UUID goneId) {
        MergeRule.MERGE_WITHOUT_OPEN_OFFER.require(entities.createQuery(
                        "SELECT t.id FROM Transfer t WHERE t.personId IN :two AND t.answeredAt IS NULL"
                                + " AND t.withdrawnAt IS NULL",
                        UUID.class)
                .setParameter("two", List.of(keptId, goneId))
                .getResultStream()
                .findAny()
                .isEmpty());
        var ones = open(keptId);
        var others = open(goneId);
        MergeRule.MERGE_WITHOUT_TWO_PROPOSALS.require(
                ones.stream().allMatch(Merging::haveMet) || others.stream().allMatch(Merging::haveMet));
        MergeRule.MERGE_WITHOUT_DOUBLE_MATCH.require(ones.stream()
                .noneMatch(one ->
                        others.stream().anyMatch(other -> one.volunteerId().equals(other.volunteerId()))));
    }

    private static boolean haveMet(Match match) {
        return match.introducedOn() != null;
    }

    private List<Match> open(UUID personId) {
        return matches.ofPerson(personId).stream().filter(Match::isOpen).toList();
    }

    private static PersonName name(Person person) {
        return new PersonName(person.id(), person.reference(), person.name());
    }

    private PersonMerge get(UUID mergeId) {
        var merge = entities.find(PersonMerge.class, mergeId);
        if (merge == null) {
            throw new NotFound();
        }
        return merge;
    }

    private void call(MergeRule orElse, String routine, Object... arguments) {
        entities.flush();
        entities.clear();
        var query = entities.createStoredProcedureQuery(routine);
        for (int i = 0; i < arguments.length; i++) {
            var argument = arguments[i] instanceof UUID id ? id.toString() : arguments[i];
            query.registerStoredProcedureParameter(i + 1, argument.getClass(), ParameterMode.IN)
                    .setParameter(i + 1, argument);
        }
        try {
            query.execute();
        } catch (PersistenceException refused) {
            throw new RuleBroken(reason(refused, orElse));
        }
    }

    private static MergeRule reason(@Nullable Throwable refused, MergeRule orElse) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            var message = cause.getMessage();
            if (message != null && message.contains("refused: gender")) {
                return MergeRule.MERGE_WITH_ONE_WISH;
            }
            if (message != null && message.contains("refused: something stands there")) {
                return MergeRule.UNDO_IS_EXACT;
            }
            if (message != null && message.contains("undo refused")) {
                return MergeRule.UNDO_IS_POSSIBLE;
            }
        }
        return orElse;
    }
}

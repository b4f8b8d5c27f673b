package org.kith.outcomes;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.ADMINISTRATION;
import static org.kith.outcomes.OutcomeRule.BASELINE_IS_EARLIER;
import static org.kith.outcomes.OutcomeRule.FOLLOW_UP_IS_LATER;
import static org.kith.outcomes.OutcomeRule.MEASURED_ONCE_AT_A_TIME;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.people.Timeline;

/** Asking people how they are, and asking again. */
@Stateless
public class Measuring {
    /** Asked of everybody, in this order: the questions on companionship first, then the direct one. */
    public static final List<String> CORE = List.of("UCLA3", "ONSLON1", "ONS4");

    private static final int LONGEST_PAGE = 200;

    @Inject
    private Administrations administrations;

    @Inject
    private Definitions definitions;

    @Inject
    private People people;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<MeasureTaken> taken;

    @Inject
    private Clock clock;

    /**
     * Keeps what a person answered and scores it.
     *
     * @param id made by the page; the same id again changes nothing
     */
    @Allowed(record = ADMINISTRATION, action = CREATE)
    public UUID record(UUID id, UUID personId, @Valid NewMeasure said) {
        people.claim(personId);
        if (administrations.find(id).isEmpty()) {
            keep(id, personId, said);
            timeline.add(personId, OutcomeEvent.MEASURE_RECORDED, said.instrument());
        }
        return id;
    }

    /** Keeps the right answers instead of wrong ones, which stay but no longer count. */
    @Allowed(record = ADMINISTRATION, action = UPDATE)
    public UUID replace(UUID id, UUID wrongId, @Valid NewMeasure said) {
        if (administrations.find(id).isEmpty()) {
            var wrong = administrations.get(wrongId);
            people.claim(wrong.personId());
            wrong.replaceWith(id, clock.instant());
            administrations.flush();
            keep(id, wrong.personId(), said);
            timeline.add(wrong.personId(), OutcomeEvent.MEASURE_REPLACED, said.instrument());
        }
        return id;
    }

    private void keep(UUID id, UUID personId, NewMeasure said) {
        var person = people.get(personId);
        var asked = definitions.catalogue().find(said.instrument()).orElseThrow(NotFound::new);
        var measure = Administration.of(id, person.owner(), personId, asked, said, clock);
        fits(measure, administrations.of(personId));
        administrations.add(measure, asked);
        taken.fire(new MeasureTaken(id, personId));
    }

    /** Once for each instrument and time point, what is asked yearly once a year, and the baseline before whatever follows. */
    static void fits(Answered measure, List<? extends Answered> others) {
        for (var other : others) {
            if (!other.isCurrent() || !other.instrument().equals(measure.instrument())) continue;
            MEASURED_ONCE_AT_A_TIME.require(!other.isOf(measure.timePoint(), measure.givenOn()));
            if (other.timePoint() == TimePoint.BASELINE) {
                FOLLOW_UP_IS_LATER.require(measure.givenOn().isAfter(other.givenOn()));
            }
            if (measure.timePoint() == TimePoint.BASELINE) {
                BASELINE_IS_EARLIER.require(measure.givenOn().isBefore(other.givenOn()));
            }
        }
    }

    /** What a person answered over time, the newest first, with what changed since the baseline. */
    @Allowed(record = ADMINISTRATION, action = READ)
    public List<Measure> of(UUID personId) {
        people.get(personId);
        var all = administrations.of(personId);
        var scores = administrations.scores(all.stream().map(Administration::id).toList());
        var known = definitions.catalogue();
        return all.stream()
                .map(a -> measure(a, a.definition(known), all, scores))
                .toList();
    }

    /**
     * What was typed in, for whoever must put it right.
     *
     * @throws NotFound when the partner has no such measure
     */
    @Allowed(record = ADMINISTRATION, action = READ)
    public TypedMeasure typed(UUID id) {
        var measure = administrations.get(id);
        var definition = measure.definition(definitions.catalogue());
        var said = measure.answers(definition);
        var answers = new LinkedHashMap<String, String>();
        definition
                .items()
                .forEach(item ->
                        answers.put(item.id(), said.to(definition, item.id()).text()));
        return new TypedMeasure(
                measure.personId(),
                new NewMeasure(
                        measure.instrument(),
                        measure.timePoint(),
                        measure.givenOn(),
                        measure.mode(),
                        measure.askedBy(),
                        answers));
    }

    /** Who is asked. */
    @Allowed(record = ADMINISTRATION, action = READ)
    public PersonName whom(UUID personId) {
        var person = people.get(personId);
        return new PersonName(personId, person.reference(), person.name());
    }

    /** What everybody is asked and this person was not, at a time point. */
    @Allowed(record = ADMINISTRATION, action = LIST)
    public List<String> stillToAsk(UUID personId, TimePoint timePoint) {
        var now = Map.of(personId, LocalDate.now(clock));
        return stillToAsk(administrations.asked(now, timePoint).getOrDefault(personId, List.of()));
    }

    /** Who is to be asked, the longest due first; null means at every time point. */
    @Allowed(record = ADMINISTRATION, action = LIST)
    public List<DueRow> due(@Nullable TimePoint timePoint, int first, int most) {
        var page = administrations.due(timePoint, first, Math.min(most, LONGEST_PAGE));
        var names = people.names(page.stream().map(DueMeasure::personId).toList());
        var asked = asked(page);
        var rows = new ArrayList<DueRow>();
        for (var due : page) {
            var name = names.get(due.personId());
            if (name != null) {
                rows.add(new DueRow(
                        due.personId(),
                        name.reference(),
                        name.name(),
                        due.timePoint(),
                        due.dueOn(),
                        stillToAsk(asked.getOrDefault(due.personId(), List.of()))));
            }
        }
        return rows;
    }

    /** How many are to be asked at each time point; none is left out. */
    @Allowed(record = ADMINISTRATION, action = LIST)
    public Map<TimePoint, Long> dueCounts() {
        return administrations.dueCounts();
    }

    /** The instruments that may be used as they are, those asked of everybody first. */
    @Allowed(record = ADMINISTRATION, action = LIST)
    public List<Instrument> instruments() {
        return definitions.catalogue().usable();
    }

    // Nobody is due at two time points at once.
    private Map<UUID, List<String>> asked(List<DueMeasure> page) {
        var asked = new HashMap<UUID, List<String>>();
        page.stream()
                .collect(Collectors.groupingBy(
                        DueMeasure::timePoint, Collectors.toMap(DueMeasure::personId, DueMeasure::dueOn)))
                .forEach((point, dueOn) -> asked.putAll(administrations.asked(dueOn, point)));
        return asked;
    }

    private static List<String> stillToAsk(List<String> asked) {
        return CORE.stream().filter(code -> !asked.contains(code)).toList();
    }

    private static Measure measure(
            Administration a, Instrument definition, List<Administration> all, Map<UUID, List<Score>> scores) {
        var before = all.stream()
                .filter(b -> b.isCurrent() && b.timePoint() == TimePoint.BASELINE && b.isComparableWith(a))
                .filter(b -> a.isCurrent() && a.timePoint().isFollowUp())
                .findFirst()
                .map(b -> scores.getOrDefault(b.id(), List.of()))
                .orElse(List.of());
        var lines = scores.getOrDefault(a.id(), List.of()).stream()
                .sorted(Comparator.comparingInt(s -> definition.scales().indexOf(definition.scale(s.scale()))))
                .map(s -> MeasureScore.of(definition, s, of(before, s.scale())))
                .toList();
        var answers = a.answers(definition);
        return new Measure(
                a.id(),
                a.instrument(),
                definition.title(),
                a.timePoint(),
                a.givenOn(),
                a.mode(),
                a.askedBy(),
                answers.count(Answer.Kind.NOT_ANSWERED),
                answers.count(Answer.Kind.DECLINED),
                answers.count(Answer.Kind.NOT_APPLICABLE),
                a.isCurrent(),
                lines);
    }

    private static @Nullable Score of(List<Score> scores, String scale) {
        return scores.stream().filter(s -> s.scale().equals(scale)).findFirst().orElse(null);
    }
}

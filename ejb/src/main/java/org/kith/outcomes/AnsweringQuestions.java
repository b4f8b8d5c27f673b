package org.kith.outcomes;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.ADMINISTRATION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;

/** A person answering questions alone: the questions that were sent, and nothing else. */
@Stateless
public class AnsweringQuestions {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    public AnsweringQuestions() {}

    /** For tests, which have no container. */
    AnsweringQuestions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.definitions = new Definitions(entities);
        this.clock = clock;
    }

    /** What waits for an answer, the soonest over first. */
    @Allowed(record = ADMINISTRATION, action = READ)
    public List<OpenQuestions> open() {
        var catalogue = definitions.catalogue();
        return unanswered()
                .map(sent -> new OpenQuestions(
                        sent.id(),
                        sent.timePoint(),
                        sent.untilOn(),
                        sent.instruments().stream().map(catalogue::get).toList()))
                .toList();
    }

    /** That something waits for an answer, the soonest over first. */
    @Allowed(record = ADMINISTRATION, action = READ)
    public List<WaitingQuestions> waiting() {
        return unanswered()
                .map(sent -> new WaitingQuestions(sent.id(), sent.untilOn()))
                .toList();
    }

    private Stream<OwnQuestions> unanswered() {
        return entities.createQuery("SELECT q FROM OwnQuestions q ORDER BY q.untilOn, q.id", OwnQuestions.class)
                .getResultStream()
                .filter(sent -> !sent.isAnswered());
    }

    /**
     * Keeps the answers and scores them. The same questions again change nothing.
     *
     * @param answers by instrument and item
     * @throws NotFound when these questions are not open for this person
     */
    @Allowed(record = ADMINISTRATION, action = CREATE)
    public void answer(UUID sentId, Map<String, Map<String, String>> answers) {
        var sent = entities.find(OwnQuestions.class, sentId);
        if (sent == null) throw new NotFound();
        if (sent.isAnswered()) return;
        var today = LocalDate.now(clock);
        var catalogue = definitions.catalogue();
        var before = entities.createQuery(
                        "SELECT a FROM OwnAdministration a WHERE a.personId = :me", OwnAdministration.class)
                .setParameter("me", sent.personId())
                .getResultList();
        for (var code : sent.instruments()) {
            boolean isThere = before.stream()
                    .anyMatch(a -> a.isCurrent() && a.instrument().equals(code) && a.isOf(sent.timePoint(), today));
            if (!isThere) keep(sent, catalogue.get(code), answers.getOrDefault(code, Map.of()), before);
        }
        sent.answer(clock.instant());
    }

    private void keep(
            OwnQuestions sent, Instrument asked, Map<String, String> answers, List<OwnAdministration> before) {
        var said = new NewMeasure(
                asked.code(), sent.timePoint(), LocalDate.now(clock), AdministrationMode.SELF, AskedBy.NOBODY, answers);
        var id = UUID.nameUUIDFromBytes((sent.id() + " " + asked.code()).getBytes(StandardCharsets.UTF_8));
        var own = new OwnAdministration(id, sent.owner(), sent.personId(), asked, said, clock);
        Measuring.fits(own, before);
        entities.persist(own);
        entities.flush();
        Scoring.score(asked, own.answers(asked)).forEach(score -> entities.persist(new OwnScoreRow(own, score)));
    }
}

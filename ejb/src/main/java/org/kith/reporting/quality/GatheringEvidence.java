package org.kith.reporting.quality;

import static org.kith.access.Action.READ;
import static org.kith.access.Record.DASHBOARD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Clocks;
import org.kith.kernel.NotFound;

/** Gathering what the own partner can show for the award: exact and of today, because the partner holds the records. */
@Stateless
public class GatheringEvidence {
    private static final int FOLLOW_UP_WEEKS = 14;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public GatheringEvidence() {}

    GatheringEvidence(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Allowed(record = DASHBOARD, action = READ)
    public EvidencePack pack() {
        var today = Clocks.dayOf(clock.instant());
        if (CurrentActor.get().partnerId() == null) {
            throw new NotFound();
        }
        var questions = new ArrayList<String>();
        for (var one : Evidence.values()) {
            questions.add(one.which());
            Optional.ofNullable(one.of()).ifPresent(questions::add);
        }
        var answers = Arrays.asList(ask(questions, today)).iterator();
        var partner = (String) answers.next();
        var found = new ArrayList<Found>();
        for (var one : Evidence.values()) {
            var n = (Long) answers.next();
            found.add(new Found(one, n, one.of() == null ? null : (Long) answers.next()));
        }
        return new EvidencePack(partner, today, found);
    }

    // One question to the database for all of it.
    private Object[] ask(List<String> questions, LocalDate today) {
        var all = new StringBuilder("SELECT p.name");
        for (int i = 0; i < questions.size(); i++) {
            all.append(", (SELECT COUNT(a) FROM ").append(questions.get(i)).append(')');
            var numbered = all.toString().replaceAll("\\ba\\b", "a" + i).replaceAll("\\bb\\b", "b" + i);
            all.setLength(0);
            all.append(numbered);
        }
        var query = entities.createQuery(
                all.append(" FROM Partner p WHERE p.id = :partner").toString(), Object[].class);
        values(today).forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    private static Map<String, Object> values(LocalDate today) {
        var values = new LinkedHashMap<String, Object>();
        values.put("partner", CurrentActor.get().owner().partnerId());
        values.put("today", today);
        values.put("day", today.minusYears(1));
        values.put("twelve", today.minusWeeks(FOLLOW_UP_WEEKS));
        values.put("year", today.minusYears(1).atStartOfDay(Clocks.CITY).toInstant());
        return values;
    }
}

package org.kith.matching.asking;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.kith.access.CurrentActor;
import org.kith.matching.VolunteerAnswered;

/** Puts on the timeline what a volunteer answered on the own page. */
@Dependent
class TellingOfAnswers {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    void heard(@Observes VolunteerAnswered answered) {
        var me = CurrentActor.get();
        entities.persist(new MyMatchEvent(
                me.owner(), answered.matchId(), answered.event(), answered.words(), me, clock.instant()));
    }
}

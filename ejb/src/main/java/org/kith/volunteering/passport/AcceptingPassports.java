package org.kith.volunteering.passport;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.PASSPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.partnership.Partners;
import org.kith.people.Timeline;
import org.kith.people.notice.Notices;
import org.kith.volunteering.Volunteer;

/** Taking on volunteers of other partners. */
@Stateless
public class AcceptingPassports {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Timeline timeline;

    @Inject
    private Notices notices;

    @Inject
    private Partners partners;

    @Inject
    private Clock clock;

    public AcceptingPassports() {}

    /** For tests, which have no container. */
    public AcceptingPassports(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.timeline = new Timeline(entities, clock);
        this.notices = new Notices(entities, clock);
        this.partners = new Partners(entities);
        this.clock = clock;
    }

    /** Passports issued to the own partner that run today; those nobody took on come first. */
    @Allowed(record = PASSPORT, action = LIST)
    public List<ReceivedPassportSeen> received() {
        return entities.createQuery(
                        "SELECT p FROM ReceivedPassport p ORDER BY CASE WHEN p.guestId IS NULL THEN 0 ELSE 1 END,"
                                + " p.untilOn, p.id",
                        ReceivedPassport.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(ReceivedPassport::seen)
                .toList();
    }

    /**
     * The volunteer is on record here too from now on, not approved yet. Accepting again changes nothing.
     *
     * @param volunteerId of the record to make
     * @return the own record of the volunteer
     */
    @Allowed(record = PASSPORT, action = APPROVE)
    public UUID accept(UUID passportId, UUID volunteerId) {
        var passport = entities.find(ReceivedPassport.class, passportId);
        if (passport == null) {
            throw new NotFound();
        }
        var known = passport.seen().guestId();
        if (known != null) {
            return known;
        }
        try {
            entities.createStoredProcedureQuery("accept_passport")
                    .registerStoredProcedureParameter(1, String.class, ParameterMode.IN)
                    .registerStoredProcedureParameter(2, String.class, ParameterMode.IN)
                    .registerStoredProcedureParameter(3, String.class, ParameterMode.IN)
                    .setParameter(1, passportId.toString())
                    .setParameter(2, volunteerId.toString())
                    .setParameter(3, Ids.reference('V'))
                    .execute();
        } catch (PersistenceException refused) {
            throw new RuleBroken(PassportRule.PASSPORT_CAN_BE_ACCEPTED);
        }
        entities.clear();
        timeline.add(volunteerId, PassportEvent.PASSPORT_ACCEPTED, null);
        return volunteerId;
    }

    /**
     * The own partner's manager ends that the volunteer helps here; from the next request on the volunteer acts here no more.
     * Ending again changes nothing.
     *
     * @throws NotFound for a passport with which nobody was taken on here, and for everybody who is not the manager
     */
    @Allowed(record = PASSPORT, action = END)
    public void end(UUID passportId, String why) {
        var passport = entities.find(TakenPassport.class, passportId);
        if (passport == null) {
            throw new NotFound();
        }
        if (passport.end(why, CurrentActor.get().account(), clock.instant())) {
            timeline.add(passport.guestId(), PassportEvent.PASSPORT_ENDED, why);
            var guest = entities.find(Volunteer.class, passport.guestId());
            if (guest != null) {
                notices.tell(
                        PassportNotice.to(guest),
                        passportId,
                        PassportNotice.TO_GUEST_PASSPORT_ENDED,
                        guest.name(),
                        partners.name(CurrentActor.get().owner().partnerId()));
            }
        }
    }
}

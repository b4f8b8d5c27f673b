package org.kith.volunteering.passport;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.PASSPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.partnership.Partners;
import org.kith.people.Timeline;
import org.kith.people.notice.Notices;
import org.kith.volunteering.Volunteers;

/** Opening a volunteer of the own partner to another one, and closing it again. */
@Stateless
public class IssuingPassports {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Volunteers volunteers;

    @Inject
    private Timeline timeline;

    @Inject
    private Notices notices;

    @Inject
    private Partners partners;

    @Inject
    private Clock clock;

    public IssuingPassports() {}

    /** For tests, which have no container. */
    public IssuingPassports(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.volunteers = new Volunteers(entities);
        this.timeline = new Timeline(entities, clock);
        this.notices = new Notices(entities, clock);
        this.partners = new Partners(entities);
        this.clock = clock;
    }

    /** All passports of a volunteer, the newest first. */
    @Allowed(record = PASSPORT, action = READ)
    public List<PassportSeen> passportsOf(UUID volunteerId) {
        volunteers.get(volunteerId);
        return entities.createQuery(
                        "SELECT p FROM Passport p WHERE p.volunteerId = :volunteer ORDER BY p.issuedAt DESC, p.id",
                        Passport.class)
                .setParameter("volunteer", volunteerId)
                .getResultStream()
                .map(Passport::seen)
                .toList();
    }

    /** @param passportId made by the form; the same id again changes nothing */
    @Allowed(record = PASSPORT, action = CREATE)
    public void issue(UUID volunteerId, UUID passportId, NewPassport said) {
        if (entities.find(Passport.class, passportId) != null) {
            return;
        }
        var volunteer = volunteers.claim(volunteerId);
        var today = LocalDate.now(clock);
        PassportRule.PASSPORT_GOES_TO_ANOTHER.require(
                !said.toPartnerId().equals(CurrentActor.get().partnerId()));
        PassportRule.PASSPORT_IS_ISSUED_ONCE.require(passportsOf(volunteerId).stream()
                .noneMatch(other -> other.isOpenOn(today) && other.toPartnerId().equals(said.toPartnerId())));
        entities.persist(new Passport(passportId, volunteer, said, today, clock.instant(), CurrentActor.get()));
        timeline.add(volunteerId, PassportEvent.PASSPORT_ISSUED, null);
    }

    /**
     * Closed; from its next request on the other partner has none of the checks any more, and the volunteer, who is told, acts
     * there no more.
     */
    @Allowed(record = PASSPORT, action = END)
    public void revoke(UUID volunteerId, UUID passportId, String why) {
        var passport = entities.find(Passport.class, passportId);
        if (passport == null || !passport.volunteerId().equals(volunteerId)) {
            throw new NotFound();
        }
        passport.revoke(why, CurrentActor.get().account(), clock.instant());
        timeline.add(volunteerId, PassportEvent.PASSPORT_REVOKED, null);
        if (passport.isTakenUp()) {
            var volunteer = volunteers.get(volunteerId);
            notices.tell(
                    PassportNotice.to(volunteer),
                    passportId,
                    PassportNotice.TO_VOLUNTEER_PASSPORT_REVOKED,
                    volunteer.name(),
                    partners.name(CurrentActor.get().owner().partnerId()),
                    partners.name(passport.toPartnerId()));
        }
    }
}

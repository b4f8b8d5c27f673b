package org.kith.volunteering;

import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.AVAILABILITY;
import static org.kith.access.Record.VOLUNTEER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** What volunteers do with their own record: say what they offer, take a break, come back. */
@Stateless
public class Offering {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Allowed(record = VOLUNTEER, action = READ)
    public MyProfile mine() {
        var me = me();
        var today = LocalDate.now(clock);
        var checks = entities.createQuery("SELECT c FROM MyCheck c ORDER BY c.datedOn DESC, c.id", MyCheck.class)
                .getResultStream()
                .map(MyCheck::facts)
                .toList();
        var rest = openPause(today).map(MyPause::rest).orElse(null);
        return new MyProfile(
                me.version(),
                me.firstName(),
                me.reference(),
                me.phone(),
                me.email(),
                me.about(),
                me.offer(),
                Clearance.on(today, checks, rest == null ? List.of() : List.of(rest), me.approvedOn(), me.leftOn()),
                checks.stream()
                        .map(check -> new MyProfile.MyCheckSummary(check, CheckSummary.CheckState.of(check, today)))
                        .toList(),
                rest);
    }

    @Allowed(record = VOLUNTEER, action = UPDATE)
    public void change(
            int version, @Nullable String phone, @Nullable String email, @Nullable String about, Offer offer) {
        var me = me();
        me.requireVersion(version);
        me.change(phone, email, about, offer);
    }

    /** A break; nobody asks why. Asking again with the same id changes nothing. */
    @Allowed(record = AVAILABILITY, action = UPDATE)
    public void pause(UUID pauseId, Rest rest) {
        if (entities.find(MyPause.class, pauseId) == null) {
            VolunteerRule.VOLUNTEER_IS_NOT_PAUSED.require(
                    openPause(LocalDate.now(clock)).isEmpty());
            entities.persist(new MyPause(pauseId, me(), rest));
        }
    }

    /** Back from today on. */
    @Allowed(record = AVAILABILITY, action = UPDATE)
    public void comeBack() {
        var today = LocalDate.now(clock);
        var pause = openPause(today);
        VolunteerRule.VOLUNTEER_IS_PAUSED.require(pause.isPresent());
        pause.orElseThrow().endBefore(today);
    }

    private Optional<MyPause> openPause(LocalDate today) {
        return entities.createQuery("SELECT p FROM MyPause p ORDER BY p.fromDay", MyPause.class)
                .getResultStream()
                .filter(pause -> pause.isOpenOn(today))
                .findFirst();
    }

    private MyVolunteer me() {
        var id = CurrentActor.get().volunteerId();
        var me = id == null ? null : entities.find(MyVolunteer.class, id);
        if (me == null) {
            throw new NotFound();
        }
        return me;
    }
}

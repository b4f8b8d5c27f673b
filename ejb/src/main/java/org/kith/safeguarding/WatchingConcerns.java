package org.kith.safeguarding;

import static org.kith.access.Action.LIST;
import static org.kith.access.Record.CONCERN;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.kith.access.Allowed;
import org.kith.access.Role;
import org.kith.kernel.Clocks;
import org.kith.people.notice.Notices;
import org.kith.people.notice.PartnerStaff;
import org.kith.people.notice.StaffToTell;

/**
 * The service watching that a lead takes up every concern: it tells the leads of the partner at once, and them and the managers
 * again when the time that was promised is over. Telling twice is telling once, so a restart loses and repeats nothing.
 */
@Stateless
// Of its own: the timer that calls it has one that ends when nobody acts any more.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WatchingConcerns {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK).withZone(Clocks.CITY);

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Notices notices;

    @Inject
    private PartnerStaff staff;

    @Inject
    private Clock clock;

    public WatchingConcerns() {}

    WatchingConcerns(EntityManager entities, Notices notices, PartnerStaff staff, Clock clock) {
        this.entities = entities;
        this.notices = notices;
        this.staff = staff;
        this.clock = clock;
    }

    /** Tells whoever has to know of what waits now. */
    @Allowed(record = CONCERN, action = LIST)
    public void tell() {
        var waiting = entities.createQuery("SELECT c FROM JobConcern c", JobConcern.class)
                .getResultList();
        if (waiting.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var everybody = staff.all();
        for (var concern : waiting) {
            var here = everybody.stream()
                    .filter(one -> one.partnerId().equals(concern.partnerId()))
                    .toList();
            told(here, ConcernNotice.TO_LEAD_CONCERN_CAME, concern, hasLead(here));
            if (now.isAfter(concern.answerBy())) {
                told(here, ConcernNotice.TO_LEAD_CONCERN_LATE, concern, false);
            }
        }
    }

    // A partner without a lead has its managers: no concern waits for nobody.
    private void told(List<StaffToTell> here, ConcernNotice notice, JobConcern concern, boolean leadsOnly) {
        for (var one : here) {
            if (one.role() == Role.SAFEGUARDING_LEAD || !leadsOnly && one.role() == Role.PARTNER_MANAGER) {
                notices.tellStaff(
                        one.owner(),
                        one.name(),
                        one.email(),
                        concern.id(),
                        notice,
                        one.name(),
                        one.partnerName(),
                        WHEN.format(concern.answerBy()));
            }
        }
    }

    private static boolean hasLead(List<StaffToTell> here) {
        return here.stream().anyMatch(one -> one.role() == Role.SAFEGUARDING_LEAD);
    }
}

package org.kith.volunteering.passport;

import static org.kith.access.Action.LIST;
import static org.kith.access.Record.PASSPORT;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.kith.access.Allowed;
import org.kith.access.Role;
import org.kith.people.notice.Notices;
import org.kith.people.notice.PartnerStaff;

/**
 * The service tells the managers of both partners when a passport ended before its day: the one that checked the volunteer and
 * the one that took them on. Telling twice is telling once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TellingOfPassports {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Notices notices;

    @Inject
    private PartnerStaff staff;

    public TellingOfPassports() {}

    /** For tests, which have no container. */
    public TellingOfPassports(EntityManager entities, Notices notices, PartnerStaff staff) {
        this.entities = entities;
        this.notices = notices;
        this.staff = staff;
    }

    @Allowed(record = PASSPORT, action = LIST)
    public void tell() {
        var ends = entities.createQuery("SELECT p FROM PassportEnd p", PassportEnd.class)
                .getResultList();
        if (ends.isEmpty()) {
            return;
        }
        var managers = staff.all().stream()
                .filter(one -> one.role() == Role.PARTNER_MANAGER)
                .toList();
        for (var end : ends) {
            managers.stream()
                    .filter(one -> end.isOf(one.partnerId()))
                    .forEach(one -> notices.tellStaff(
                            one.owner(),
                            one.name(),
                            one.email(),
                            end.id(),
                            PassportNotice.TO_MANAGER_PASSPORT_ENDED,
                            one.name(),
                            end.handle(),
                            end.ownerName(),
                            end.toName()));
        }
    }
}

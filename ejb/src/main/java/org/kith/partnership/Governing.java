package org.kith.partnership;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.PARTNER;
import static org.kith.access.Record.SETTINGS;
import static org.kith.partnership.PartnershipRule.COOLING_IS_TWO_WEEKS_AT_MOST;
import static org.kith.partnership.PartnershipRule.PARTNER_NAME_IS_FREE;
import static org.kith.partnership.PartnershipRule.SETTINGS_BEGIN_LATER;
import static org.kith.partnership.PartnershipRule.THRESHOLD_IS_3_TO_10;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;

/** Welcoming partners, changing what is known of them, and agreeing settings. */
@Stateless
public class Governing {
    private static final int MOST_COOLING = 336;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Allowed(record = PARTNER, action = READ)
    public PartnerDetails partner(UUID id) {
        return find(id).details();
    }

    /** @param id made by the form; the same id again changes nothing */
    @Allowed(record = PARTNER, action = CREATE)
    public UUID welcome(UUID id, LocalDate joinedOn, PartnerDetails details) {
        if (entities.find(ManagedPartner.class, id) == null) {
            requireFreeName(id, details.name());
            entities.persist(ManagedPartner.joining(id, partnership(), joinedOn, details));
        }
        return id;
    }

    @Allowed(record = PARTNER, action = UPDATE)
    public void change(UUID id, PartnerDetails details) {
        var partner = find(id);
        partner.requireVersion(details.version());
        requireFreeName(id, details.name());
        partner.change(details);
    }

    @Allowed(record = PARTNER, action = END)
    public void leave(UUID id, LocalDate day) {
        find(id).leave(day);
    }

    /** The outward postcodes a partner looks after, sorted. */
    @Allowed(record = PARTNER, action = READ)
    public Set<String> areas(UUID partnerId) {
        return new TreeSet<>(entities.createQuery(
                        "SELECT a.outwardCode FROM PartnerArea a WHERE a.partnerId = :partner", String.class)
                .setParameter("partner", partnerId)
                .getResultList());
    }

    @Allowed(record = PARTNER, action = END)
    public void lookAfter(UUID partnerId, Set<String> outwardCodes) {
        find(partnerId);
        var kept = new TreeSet<String>();
        for (var area : managedAreas(partnerId)) {
            if (outwardCodes.contains(area.outwardCode())) {
                kept.add(area.outwardCode());
            } else {
                entities.remove(area);
            }
        }
        outwardCodes.stream()
                .filter(code -> !kept.contains(code))
                .forEach(code -> entities.persist(new ManagedArea(Ids.next(), partnership(), partnerId, code)));
    }

    @Allowed(record = SETTINGS, action = UPDATE)
    public PartnershipDetails partnershipDetails() {
        return managedPartnership().details();
    }

    @Allowed(record = SETTINGS, action = CREATE)
    public void changePartnership(PartnershipDetails details) {
        managedPartnership().change(details);
    }

    /**
     * Settings from a day on. Earlier ones stay as they were.
     *
     * @param id made by the form; the same id again changes nothing
     */
    @Allowed(record = SETTINGS, action = CREATE)
    public UUID agree(UUID id, LocalDate from, Settings settings) {
        if (entities.find(NewSetting.class, id) == null) {
            SETTINGS_BEGIN_LATER.require(from.isAfter(LocalDate.now(clock)) || noSettingFrom(from));
            THRESHOLD_IS_3_TO_10.require(settings.smallNumberThreshold() >= 3 && settings.smallNumberThreshold() <= 10);
            COOLING_IS_TWO_WEEKS_AT_MOST.require(
                    settings.coolingHours() >= 0 && settings.coolingHours() <= MOST_COOLING);
            entities.persist(new NewSetting(
                    id,
                    partnership(),
                    from,
                    settings,
                    clock.instant(),
                    CurrentActor.get().accountId()));
        }
        return id;
    }

    private boolean noSettingFrom(LocalDate day) {
        return entities.createQuery("SELECT COUNT(s) FROM PartnershipSetting s WHERE s.validFrom >= :day", Long.class)
                        .setParameter("day", day)
                        .getSingleResult()
                == 0;
    }

    private void requireFreeName(UUID id, String name) {
        PARTNER_NAME_IS_FREE.require(
                entities.createQuery("SELECT COUNT(p) FROM Partner p WHERE p.name = :name AND p.id <> :id", Long.class)
                                .setParameter("name", name)
                                .setParameter("id", id)
                                .getSingleResult()
                        == 0);
    }

    private List<ManagedArea> managedAreas(UUID partnerId) {
        return entities.createQuery("SELECT a FROM ManagedArea a WHERE a.partnerId = :partner", ManagedArea.class)
                .setParameter("partner", partnerId)
                .getResultList();
    }

    private ManagedPartnership managedPartnership() {
        var found = entities.find(ManagedPartnership.class, partnership());
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    private ManagedPartner find(UUID id) {
        var found = entities.find(ManagedPartner.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    private static UUID partnership() {
        return Objects.requireNonNull(CurrentActor.get().partnershipId());
    }
}

package org.kith.partnership;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.PARTNER;
import static org.kith.access.Record.SETTINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;

/** Finding partners and what the partnership agreed. */
@Stateless
public class Directory {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Partners partners;

    @Inject
    private Clock clock;

    /** The partnerships of this installation, for somebody who does not belong to one yet. */
    @Allowed(record = PARTNER, action = LIST)
    public List<CitySummary> cities() {
        return entities.createQuery(
                        "SELECT p FROM PublicPartnership p ORDER BY p.city, p.name", PublicPartnership.class)
                .getResultStream()
                .map(PublicPartnership::summary)
                .toList();
    }

    /** All partners of the partnership, past ones too, by name. */
    @Allowed(record = PARTNER, action = LIST)
    public List<PartnerSummary> partners() {
        return partners.summaries(LocalDate.now(clock));
    }

    /** @throws NotFound when the partnership has no such partner */
    @Allowed(record = PARTNER, action = LIST)
    public PartnerSummary partner(UUID id) {
        return partners.find(id).orElseThrow(NotFound::new).summary(LocalDate.now(clock));
    }

    /** The partner with room that looks after this outward postcode; the first by name when several do. */
    @Allowed(record = PARTNER, action = LIST)
    public Optional<PartnerSummary> partnerFor(String outwardCode) {
        var candidates = partners.lookingAfter(outwardCode);
        return partners().stream()
                .filter(partner -> partner.takesReferrals() && candidates.contains(partner.id()))
                .findFirst();
    }

    /** The settings that hold on a day. */
    @Allowed(record = SETTINGS, action = READ)
    public Settings settingsOn(LocalDate day) {
        return SettingsInForce.on(entities, day);
    }
}

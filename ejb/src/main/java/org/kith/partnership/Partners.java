package org.kith.partnership;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The partners of the actor's partnership. */
@Dependent
public class Partners {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected Partners() {}

    /** For tests, which have no container. */
    public Partners(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them as they are on a day, past ones too, by name. */
    public List<PartnerSummary> summaries(LocalDate day) {
        return all().stream().map(partner -> partner.summary(day)).toList();
    }

    /** The name of a partner of the partnership; empty for one that is not. */
    public String name(UUID id) {
        return find(id).map(Partner::name).orElse("");
    }

    List<Partner> all() {
        return entities.createQuery("SELECT p FROM Partner p ORDER BY p.name", Partner.class)
                .getResultList();
    }

    Optional<Partner> find(UUID id) {
        return Optional.ofNullable(entities.find(Partner.class, id));
    }

    List<UUID> lookingAfter(String outwardCode) {
        return entities.createQuery(
                        "SELECT a.partnerId FROM PartnerArea a WHERE a.outwardCode = :code ORDER BY a.partnerId",
                        UUID.class)
                .setParameter("code", outwardCode)
                .getResultList();
    }
}

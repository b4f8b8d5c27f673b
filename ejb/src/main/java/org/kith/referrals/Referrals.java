package org.kith.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.kith.kernel.NotFound;

/** The referrals of the actor's partner. */
@Dependent
class Referrals {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected Referrals() {}

    Referrals(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Referral> find(UUID id) {
        return Optional.ofNullable(entities.find(Referral.class, id));
    }

    Referral get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The referral as somebody saw it; refuses when it changed since. */
    Referral get(UUID id, int seen) {
        var referral = get(id);
        referral.requireVersion(seen);
        return referral;
    }

    void add(Referral referral) {
        entities.persist(referral);
    }

    List<ReferralRow> inbox(InboxFilter filter, InboxSort sort, boolean descending, int first, int most) {
        var direction = descending ? " DESC" : " ASC";
        return entities.createQuery(
                        "SELECT NEW org.kith.referrals.ReferralRow(r.id, r.reference, r.givenName, r.familyName,"
                                + " r.outwardCode, r.referrerKind, r.priorityBand, r.receivedAt, r.acknowledgeBy,"
                                + " r.acknowledgedAt, r.decideBy, r.decidedAt, r.heldAt, r.heldUntil, r.decision)"
                                + " FROM Referral r WHERE " + filter.condition()
                                + " ORDER BY " + sort.order().replace("*", direction) + ", r.id",
                        ReferralRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many stand in each part of the inbox, in one query. */
    Map<InboxFilter, Long> counts() {
        var select = new StringBuilder("SELECT ");
        for (var filter : InboxFilter.values()) {
            select.append(filter.ordinal() == 0 ? "" : ", ")
                    .append("SUM(CASE WHEN ")
                    .append(filter.condition())
                    .append(" THEN 1 ELSE 0 END)");
        }
        var sums = (Object[]) entities.createQuery(select + " FROM Referral r", Object[].class)
                .getSingleResult();
        var counts = new EnumMap<InboxFilter, Long>(InboxFilter.class);
        for (var filter : InboxFilter.values()) {
            var sum = (Number) sums[filter.ordinal()];
            counts.put(filter, sum == null ? 0L : sum.longValue());
        }
        return counts;
    }

    /** What a referrer may see of the own referrals, newest first. */
    List<ReferrerCopy> ofReferrer() {
        return entities.createQuery("SELECT r FROM ReferrerCopy r ORDER BY r.receivedAt DESC, r.id", ReferrerCopy.class)
                .setMaxResults(500)
                .getResultList();
    }

    /** Referrals without a partner, oldest first. */
    List<UnallocatedReferral> unallocated() {
        return entities.createQuery(
                        "SELECT r FROM UnallocatedReferral r ORDER BY r.receivedAt, r.id", UnallocatedReferral.class)
                .setMaxResults(500)
                .getResultList();
    }

    UnallocatedReferral unallocated(UUID id) {
        return Optional.ofNullable(entities.find(UnallocatedReferral.class, id)).orElseThrow(NotFound::new);
    }

    /** The reference of a referral that came in before under this id. */
    Optional<String> intakeReference(UUID id) {
        return entities.createQuery("SELECT r.reference FROM IntakeReferral r WHERE r.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    OptionalInt presentWaitInWeeks() {
        return entities.createQuery("SELECT w FROM PresentWait w", PresentWait.class)
                .getResultStream()
                .mapToInt(PresentWait::weeks)
                .findFirst();
    }

    void add(IntakeReferral referral) {
        entities.persist(referral);
    }

    /** Gives a referral that no partner has to one; the database checks once more who asks. */
    void allocate(UUID id, UUID partner) {
        entities.flush();
        entities.createStoredProcedureQuery("allocate_referral")
                .registerStoredProcedureParameter(1, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(2, String.class, ParameterMode.IN)
                .setParameter(1, id.toString())
                .setParameter(2, partner.toString())
                .execute();
        entities.clear();
    }
}

package org.kith.volunteering;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Words between the actor's partner and Disclosure Scotland. */
@Dependent
class PvgNotices {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected PvgNotices() {}

    PvgNotices(EntityManager entities) {
        this.entities = entities;
    }

    void add(PvgNotice notice) {
        entities.persist(notice);
    }

    Optional<PvgNotice> find(UUID id) {
        return Optional.ofNullable(entities.find(PvgNotice.class, id));
    }

    /** All of one volunteer, the newest first. */
    List<PvgNotice> of(UUID volunteerId) {
        return entities.createQuery(
                        "SELECT n FROM PvgNotice n WHERE n.volunteerId = :id ORDER BY n.fromOn DESC, n.id DESC",
                        PvgNotice.class)
                .setParameter("id", volunteerId)
                .getResultList();
    }

    /** What of these suspends the membership. */
    static List<Suspension> suspensions(List<PvgNotice> notices) {
        return notices.stream()
                .filter(notice -> notice.kind() != PvgNoticeKind.LEAVER_TOLD)
                .map(PvgNotice::suspension)
                .toList();
    }

    /** Who left with a membership on record, the longest gone first, while Disclosure Scotland has not been told. */
    List<Leaver> leavers() {
        return entities.createQuery(
                        "SELECT v FROM Volunteer v WHERE v.leftOn IS NOT NULL"
                                + " AND EXISTS (SELECT c.id FROM VolunteerCheck c WHERE c.volunteerId = v.id"
                                + " AND c.kind = :pvg AND c.withdrawnOn IS NULL)"
                                + " AND NOT EXISTS (SELECT n.id FROM PvgNotice n WHERE n.volunteerId = v.id"
                                + " AND n.kind = :told) ORDER BY v.leftOn, v.id",
                        Volunteer.class)
                .setParameter("pvg", CheckKind.PVG)
                .setParameter("told", PvgNoticeKind.LEAVER_TOLD)
                .setMaxResults(200)
                .getResultStream()
                .flatMap(volunteer -> Optional.ofNullable(volunteer.leftOn())
                        .map(day -> new Leaver(volunteer.id(), volunteer.reference(), volunteer.name(), day))
                        .stream())
                .toList();
    }
}

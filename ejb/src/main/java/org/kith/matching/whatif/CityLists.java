package org.kith.matching.whatif;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.matching.Candidate;
import org.kith.matching.Seeker;
import org.kith.people.Interests;

/** The waiting lists and the volunteers of all partners without identity; the scoped views decide who reads them. */
@Dependent
class CityLists {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Interests interests;

    protected CityLists() {}

    /** For tests, which have no container. */
    CityLists(EntityManager entities) {
        this.entities = entities;
        this.interests = new Interests(entities);
    }

    /** Who waits without a proposal, and everybody who could be asked. */
    record Lists(List<Seeker> seekers, List<Candidate> candidates) {}

    Lists now() {
        var apart = new HashMap<UUID, Set<UUID>>();
        var asked = new HashMap<UUID, Set<UUID>>();
        for (var pair : entities.createQuery("SELECT a FROM ListedApart a", ListedApart.class)
                .getResultList()) {
            var known = pair.isOnlyAsked() ? asked : apart;
            known.computeIfAbsent(pair.waiting(), one -> new HashSet<>()).add(pair.volunteer());
        }
        var words = interests.vocabulary();
        var seekers = needs().stream()
                .filter(ListedNeed::isOnTheList)
                .map(need ->
                        need.seeker(apart.getOrDefault(need.id(), Set.of()), asked.getOrDefault(need.id(), Set.of())))
                .map(seeker -> seeker.liking(words.counted(seeker.interests())))
                .toList();
        return new Lists(
                seekers,
                offers().stream()
                        .map(ListedOffer::candidate)
                        .map(one -> one.liking(words.counted(one.interests())))
                        .toList());
    }

    /** Every wait there was, for whoever may list them without identity. */
    List<Wait> waits(LocalDate today) {
        return needs().stream().map(need -> need.wait(today)).toList();
    }

    List<ListedNeed> needs() {
        return entities.createQuery("SELECT n FROM ListedNeed n ORDER BY n.waitingSince, n.handle", ListedNeed.class)
                .getResultList();
    }

    List<ListedOffer> offers() {
        return entities.createQuery("SELECT o FROM ListedOffer o ORDER BY o.handle", ListedOffer.class)
                .getResultList();
    }
}

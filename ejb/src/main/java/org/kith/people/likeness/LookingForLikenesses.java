package org.kith.people.likeness;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.LIKENESS;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.people.Likenesses;
import org.kith.people.Sketch;

/** The comparison itself, done by the service for one partnership at a time. */
@Stateless
// Of its own: the timer that calls it has one that ends when nobody acts any more.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LookingForLikenesses {
    // Somebody is asked without seeing the other record, so more must be alike than for two records on one page.
    private static final int WORTH_ASKING_BLINDLY = 70;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    public LookingForLikenesses() {}

    /** For tests, which have no container. */
    public LookingForLikenesses(EntityManager entities) {
        this.entities = entities;
    }

    /** Two people of two partners who may be one. */
    record Pair(UUID one, UUID other, int points) {}

    /** @return how many pairs are alike, asked about before or now */
    @Allowed(record = LIKENESS, action = CREATE)
    public int look() {
        var pairs =
                pairs(entities.createQuery("SELECT s FROM JobSketch s ORDER BY s.ownerPartnerId, s.id", JobSketch.class)
                        .getResultList());
        pairs.forEach(this::note);
        return pairs.size();
    }

    // Partner after partner: those of one are compared with all before them, and never with each other.
    static List<Pair> pairs(List<JobSketch> everybody) {
        var before = new Likenesses(List.of());
        var pairs = new ArrayList<Pair>();
        var group = new ArrayList<Sketch>();
        UUID partner = null;
        for (var one : everybody) {
            if (!one.ownerPartnerId().equals(partner)) {
                group.forEach(before::add);
                group.clear();
                partner = one.ownerPartnerId();
            }
            var sketch = one.sketch();
            before.to(sketch).stream()
                    .filter(alike -> alike.likeness().points() >= WORTH_ASKING_BLINDLY)
                    .forEach(alike -> pairs.add(new Pair(
                            sketch.id(), alike.person().id(), alike.likeness().points())));
            group.add(sketch);
        }
        return pairs;
    }

    private void note(Pair pair) {
        entities.createStoredProcedureQuery("note_likeness")
                .registerStoredProcedureParameter(1, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(2, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(3, Integer.class, ParameterMode.IN)
                .setParameter(1, pair.one().toString())
                .setParameter(2, pair.other().toString())
                .setParameter(3, pair.points())
                .execute();
    }
}

package org.kith.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The definitions of the actor's partnership; the scoped view decides which. */
@Dependent
public class Definitions {
    // What was entered never changes, so what was read of it holds for as long as the server runs.
    private static final Map<UUID, Instrument> READ = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected Definitions() {}

    /** For tests, which have no container. */
    public Definitions(EntityManager entities) {
        this.entities = entities;
    }

    /** Everything that may be asked, or once was. */
    public Catalogue catalogue() {
        var read = new LinkedHashMap<DefinitionRecord, Instrument>();
        entered().forEach(each -> read.put(each, read(each)));
        var withdrawn = new HashSet<Instrument>();
        read.forEach((each, instrument) -> {
            if (each.isWithdrawn()) withdrawn.add(instrument);
        });
        return new Catalogue(read.values(), withdrawn);
    }

    static Instrument read(DefinitionRecord entered) {
        return READ.computeIfAbsent(entered.id(), id -> Instrument.read(entered.file()));
    }

    List<EnteredDefinition> entered() {
        return entities.createQuery(
                        "SELECT d FROM EnteredDefinition d ORDER BY d.code, d.definitionVersion",
                        EnteredDefinition.class)
                .getResultList();
    }
}

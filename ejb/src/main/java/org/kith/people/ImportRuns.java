package org.kith.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.kernel.CsvFile;

/** The files a partner wrote into its records. */
@Dependent
public class ImportRuns {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected ImportRuns() {}

    /** For tests, which have no container. */
    public ImportRuns(EntityManager entities) {
        this.entities = entities;
    }

    /** The id of a row: the same row of the same file is the same record, however often it is sent. */
    public static UUID idOf(UUID partnerId, String kind, String hash, int line) {
        return UUID.nameUUIDFromBytes(
                (partnerId + " " + kind + " " + hash + " " + line).getBytes(StandardCharsets.UTF_8));
    }

    /** Notes that this file is written now; once a file, however often it is sent. */
    public void note(UUID id, String kind, String fileName, CsvFile file, Actor actor, Instant now) {
        boolean known = !entities.createQuery(
                        "SELECT r.id FROM ImportRun r WHERE r.kind = :kind AND r.fileHash = :hash", UUID.class)
                .setParameter("kind", kind)
                .setParameter("hash", file.hash())
                .getResultList()
                .isEmpty();
        if (!known) {
            entities.persist(new ImportRun(id, actor.owner(), kind, fileName, file, now, actor.account()));
        }
    }
}

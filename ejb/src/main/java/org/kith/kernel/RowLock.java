package org.kith.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import java.util.UUID;

/** A row locked until the end of the transaction, for decisions that two people must not take at once. */
public final class RowLock {
    private RowLock() {}

    /**
     * Waits for the row. Call it before anything else is read, so that what is read afterwards is what the other one wrote. A
     * row of another partner is neither locked nor betrayed: read it through its view and find nothing.
     */
    public static void claim(EntityManager entities, String table, UUID id) {
        entities.createStoredProcedureQuery("claim_row")
                .registerStoredProcedureParameter(1, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(2, String.class, ParameterMode.IN)
                .setParameter(1, table)
                .setParameter(2, id.toString())
                .executeUpdate();
    }
}

package org.kith.partnership;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.ACCOUNT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.access.Unlocking;
import org.kith.kernel.NotFound;

/** Keeping sign-in working, without seeing anybody's record. */
@Stateless
public class Operating {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Unlocking unlocking;

    /** Accounts that wait after failed sign-ins. */
    @Allowed(record = ACCOUNT, action = LIST)
    public List<WaitingAccount> waiting() {
        return entities.createQuery(
                        "SELECT a FROM OperatedAccount a WHERE a.failedCount > 0 ORDER BY a.username",
                        OperatedAccount.class)
                .getResultStream()
                .map(OperatedAccount::waiting)
                .toList();
    }

    /** Forgets the failed sign-ins of one account. */
    @Allowed(record = ACCOUNT, action = UPDATE)
    public void unlock(UUID id) {
        if (CurrentActor.get().role() != Role.SYSTEM_ADMINISTRATOR
                || entities.find(OperatedAccount.class, id) == null) {
            throw new NotFound();
        }
        unlocking.unlock(id);
    }
}

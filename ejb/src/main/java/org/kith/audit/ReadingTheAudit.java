package org.kith.audit;

import static org.kith.access.Action.LIST;
import static org.kith.access.Record.AUDIT;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kith.access.Allowed;

/** Reading what was done and refused, as far as the scoped view shows it. */
@Stateless
public class ReadingTheAudit {
    /** Lines on a page. */
    public static final int PAGE = 50;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    /**
     * The newest lines first.
     *
     * @param refusedOnly only what was refused
     * @param page from 0
     * @return one line more than a page when there is a next page
     */
    @Allowed(record = AUDIT, action = LIST)
    public List<AuditLine> lines(boolean refusedOnly, int page) {
        return entities.createQuery(
                        "SELECT NEW org.kith.audit.AuditLine(a.happenedAt, a.accountName, a.role, a.action, a.record,"
                                + " a.recordId, a.outcome) FROM AuditSeen a"
                                + (refusedOnly ? " WHERE a.outcome = 'REFUSED'" : "") + " ORDER BY a.seq DESC",
                        AuditLine.class)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }
}

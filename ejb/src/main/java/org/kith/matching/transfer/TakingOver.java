package org.kith.matching.transfer;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.TRANSFER;
import static org.kith.matching.transfer.TransferRule.TRANSFER_HAS_A_REASON;
import static org.kith.matching.transfer.TransferRule.TRANSFER_IS_OPEN;
import static org.kith.matching.transfer.TransferRule.TRANSFER_IS_POSSIBLE;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;

/** Saying yes or no to what another partner offers. */
@Stateless
public class TakingOver {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    public TakingOver() {}

    /** For tests, which have no container. */
    public TakingOver(EntityManager entities) {
        this.entities = entities;
    }

    /** What other partners offer or offered to the own one; what waits for an answer comes first. */
    @Allowed(record = TRANSFER, action = LIST)
    public List<OfferSeen> offered() {
        return entities.createQuery(
                        "SELECT t FROM OfferedTransfer t ORDER BY CASE WHEN t.answeredAt IS NULL THEN 0 ELSE 1 END,"
                                + " t.offeredAt DESC, t.id",
                        OfferedTransfer.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(OfferedTransfer::seen)
                .toList();
    }

    /** @throws NotFound when nothing of the kind is offered to the own partner */
    @Allowed(record = TRANSFER, action = READ)
    public OfferSeen offer(UUID transferId) {
        var offer = entities.find(OfferedTransfer.class, transferId);
        if (offer == null) {
            throw new NotFound();
        }
        return offer.seen();
    }

    /**
     * It is the own partner's from now on. Accepting the same again changes nothing.
     *
     * @param remainderId the record of what stays with the old owner, made by the form
     * @return the referral or person
     */
    @Allowed(record = TRANSFER, action = APPROVE)
    public UUID accept(UUID transferId, UUID remainderId) {
        var offer = offer(transferId);
        if (!offer.isTaken()) {
            TRANSFER_IS_OPEN.require(offer.isOpen());
            call("take_over", transferId.toString(), remainderId.toString(), Ids.reference('P'));
        }
        return Objects.requireNonNull(offer(transferId).takenId());
    }

    /** It stays where it is. The reason is read by the partner that offered. */
    @Allowed(record = TRANSFER, action = APPROVE)
    public void refuse(UUID transferId, String reason) {
        var offer = offer(transferId);
        TRANSFER_HAS_A_REASON.require(!reason.isBlank());
        if (offer.isOpen()) {
            call("refuse_transfer", transferId.toString(), reason.strip());
        }
    }

    // The database looks once more; what changed on the other side meanwhile is nothing to read about here.
    private void call(String routine, String... arguments) {
        entities.flush();
        var query = entities.createStoredProcedureQuery(routine);
        for (int i = 0; i < arguments.length; i++) {
            query.registerStoredProcedureParameter(i + 1, String.class, ParameterMode.IN)
                    .setParameter(i + 1, arguments[i]);
        }
        try {
            query.execute();
        } catch (PersistenceException refused) {
            throw new RuleBroken(TRANSFER_IS_POSSIBLE);
        }
        entities.clear();
    }
}

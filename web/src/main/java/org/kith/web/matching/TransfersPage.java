package org.kith.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.matching.transfer.OfferSeen;
import org.kith.matching.transfer.TakingOver;
import org.kith.matching.transfer.TransferSeen;
import org.kith.matching.transfer.Transferring;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;

/** What other partners offer to the own one, and what the own one offers. */
@Named
@RequestScoped
public class TransfersPage {
    @Inject
    private TakingOver taking;

    @Inject
    private Transferring handing;

    @Inject
    private Directory directory;

    private @Nullable List<OfferSeen> offered;
    private @Nullable List<TransferSeen> given;
    private @Nullable Map<UUID, String> partners;

    public List<OfferSeen> getOffered() {
        if (offered == null) {
            offered = taking.offered();
        }
        return offered;
    }

    public List<TransferSeen> getGiven() {
        if (given == null) {
            given = handing.given();
        }
        return given;
    }

    public String partner(UUID partnerId) {
        if (partners == null) {
            partners =
                    directory.partners().stream().collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name));
        }
        return partners.getOrDefault(partnerId, "");
    }
}

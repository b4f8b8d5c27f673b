package org.kith.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.referrals.Allocating;
import org.kith.referrals.Unallocated;
import org.kith.web.ui.Outcome;

/** Handing out a referral that no partner has. */
@Named
@ViewScoped
public class AllocatingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Allocating allocating;

    @Inject
    private Directory directory;

    private @Nullable UUID referral;
    private transient @Nullable Unallocated shown;
    private transient List<Unallocated> waiting = List.of();
    private @Nullable String id;
    private @Nullable String partner;

    public void load() {
        referral = Ids.asked(id);
        shown = allocating.unallocated(referral);
    }

    public @Nullable String allocate() {
        allocating.allocate(Objects.requireNonNull(referral), chosenPartner());
        return Outcome.said("referral.allocated").to("/referrals/unallocated");
    }

    public void list() {
        waiting = allocating.unallocated();
    }

    public List<Unallocated> getWaiting() {
        return waiting;
    }

    private UUID chosenPartner() {
        return Ids.asked(partner);
    }

    public List<PartnerSummary> getPartners() {
        return directory.partners().stream()
                .filter(PartnerSummary::takesReferrals)
                .toList();
    }

    public @Nullable Unallocated getShown() {
        if (shown == null && referral != null) {
            load();
        }
        return shown;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = partner;
    }
}

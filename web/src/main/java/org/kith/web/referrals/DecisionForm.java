package org.kith.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.matching.transfer.NewTransfer;
import org.kith.matching.transfer.Transferring;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.referrals.AgreedHow;
import org.kith.referrals.Deciding;
import org.kith.referrals.DeclineReason;
import org.kith.referrals.Following;
import org.kith.web.ui.Outcome;

/** Holding, declining, offering a referral to another partner, its band and the person's agreement: one small form each, on the same facts. */
@Named
@ViewScoped
public class DecisionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Following following;

    @Inject
    private Deciding deciding;

    @Inject
    private Transferring handing;

    @Inject
    private Directory directory;

    private final UUID transfer = Ids.next();
    private @Nullable UUID referral;
    private int seen;
    private String name = "";
    private String reference = "";
    private @Nullable String id;
    private @Nullable LocalDate until;
    private @Nullable @Size(max = 500) String why;
    private @Nullable DeclineReason declineReason;
    private @Nullable @Size(max = 500) String signpost;
    private @Nullable @Size(max = 1000) String note;
    private @Nullable Integer band;
    private @Nullable AgreedHow agreedHow;
    private @Nullable LocalDate agreedOn;
    private @Nullable String partner;

    public void load() {
        referral = Ids.asked(id);
        var details = following.referral(referral);
        seen = details.version();
        name = details.said().person().name();
        reference = details.reference();
        band = details.band();
    }

    public @Nullable String hold() {
        deciding.hold(known(), seen, Objects.requireNonNull(until), Objects.requireNonNull(why));
        return back("referral.held");
    }

    public @Nullable String decline() {
        deciding.decline(known(), seen, Objects.requireNonNull(declineReason), signpost, note);
        return back("referral.declined");
    }

    public @Nullable String putInBand() {
        deciding.putInBand(known(), seen, Objects.requireNonNull(band), Objects.requireNonNull(why));
        return back("referral.band.changed");
    }

    public @Nullable String agree() {
        deciding.recordAgreement(known(), seen, Objects.requireNonNull(agreedHow), Objects.requireNonNull(agreedOn));
        return back("referral.agreed");
    }

    /** It stays here until the other partner takes it. */
    public @Nullable String transfer() {
        var offer = new NewTransfer(chosenPartner(), Objects.requireNonNull(why), Set.of(), null, null);
        handing.offerReferral(known(), transfer, offer);
        return Outcome.said("referral.transferred", reference).to("/referrals/referral?id=" + referral);
    }

    private UUID known() {
        return Objects.requireNonNull(referral);
    }

    private @Nullable String back(String said) {
        return Outcome.said(said).to("/referrals/referral?id=" + referral);
    }

    private UUID chosenPartner() {
        return Ids.asked(partner);
    }

    public List<PartnerSummary> getPartners() {
        var own = CurrentActor.get().partnerId();
        return directory.partners().stream()
                .filter(one -> one.takesReferrals() && !one.id().equals(own))
                .toList();
    }

    public List<DeclineReason> getDeclineReasons() {
        return List.of(DeclineReason.values());
    }

    public List<AgreedHow> getAgreements() {
        return Arrays.stream(AgreedHow.values())
                .filter(how -> how.isAgreement() && how != AgreedHow.SELF_REFERRED)
                .toList();
    }

    public String getName() {
        return name;
    }

    public String getReference() {
        return reference;
    }

    /** Where cancelling leads. */
    public String getBackTo() {
        return "/referrals/referral?id=" + referral;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable DeclineReason getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(@Nullable DeclineReason declineReason) {
        this.declineReason = declineReason;
    }

    public @Nullable String getSignpost() {
        return signpost;
    }

    public void setSignpost(@Nullable String signpost) {
        this.signpost = signpost;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable Integer getBand() {
        return band;
    }

    public void setBand(@Nullable Integer band) {
        this.band = band;
    }

    public @Nullable AgreedHow getAgreedHow() {
        return agreedHow;
    }

    public void setAgreedHow(@Nullable AgreedHow agreedHow) {
        this.agreedHow = agreedHow;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = partner;
    }
}

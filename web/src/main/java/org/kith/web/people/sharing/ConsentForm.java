package org.kith.web.people.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.partnership.agreement.DataGroup;
import org.kith.partnership.agreement.SharingPurpose;
import org.kith.people.Knowing;
import org.kith.people.consent.Asked;
import org.kith.people.consent.AskedHow;
import org.kith.people.consent.Choice;
import org.kith.people.consent.Consenting;
import org.kith.web.ui.Outcome;

/** What a person says another partner may know: written down by staff, or chosen by the person. */
@Named
@ViewScoped
public class ConsentForm implements Serializable {
    @Inject
    private transient Consenting consenting;

    @Inject
    private transient Directory directory;

    @Inject
    private transient Knowing knowing;

    private transient @Nullable List<PartnerSummary> partners;
    private final UUID answerId = Ids.next();
    private @Nullable String id;
    private String personName = "";
    private @Nullable @NotNull String partner;
    private @Nullable @NotNull SharingPurpose purpose = SharingPurpose.MATCHING;
    private DataGroup[] yes = {};
    private @Nullable AskedHow how;
    private @Nullable @Size(max = 500) String note;

    public void load() {
        if (isOwn()) {
            show(consenting.myChoices());
        } else {
            personName = knowing.read(person()).name();
        }
    }

    // What stands about the partner in the address, so that changing one answer does not forget the others.
    private void show(List<Choice> choices) {
        var chosen = Ids.parse(partner);
        yes = choices.stream()
                .filter(choice -> choice.isStanding()
                        && choice.given()
                        && choice.toPartnerId().equals(chosen)
                        && choice.purpose() == purpose)
                .map(Choice::group)
                .toArray(DataGroup[]::new);
    }

    public @Nullable String save() {
        var groups = EnumSet.noneOf(DataGroup.class);
        groups.addAll(Arrays.asList(yes));
        var to = Ids.asked(partner);
        var asked = new Asked(
                to,
                Objects.requireNonNull(purpose),
                groups,
                isOwn() ? AskedHow.PAGE : Objects.requireNonNull(how),
                Asked.TEXT_VERSION,
                note);
        if (isOwn()) {
            consenting.iChoose(answerId, asked);
            return Outcome.said("sharing.choice.saved").to("/my/choices");
        }
        consenting.answered(person(), answerId, asked);
        return Outcome.said("sharing.choice.saved").to("/people/sharing?id=" + person());
    }

    /** The choices of whoever is signed in, the newest first. */
    public List<Choice> getMine() {
        return consenting.myChoices().stream().filter(Choice::isStanding).toList();
    }

    private static boolean isOwn() {
        return CurrentActor.get().role() == Role.PERSON;
    }

    private UUID person() {
        return Ids.asked(id);
    }

    /** Members today, without the own partner. */
    public List<PartnerSummary> getPartners() {
        return everyPartner().stream()
                .filter(one ->
                        one.member() && !one.id().equals(CurrentActor.get().partnerId()))
                .toList();
    }

    public String partnerName(UUID partnerId) {
        return everyPartner().stream()
                .filter(one -> one.id().equals(partnerId))
                .findFirst()
                .map(PartnerSummary::name)
                .orElse("");
    }

    // Asked once a page, not once a row.
    private List<PartnerSummary> everyPartner() {
        var known = partners;
        if (known == null) {
            known = directory.partners();
            partners = known;
        }
        return known;
    }

    public AskedHow[] getHows() {
        return new AskedHow[] {AskedHow.FACE_TO_FACE, AskedHow.TELEPHONE, AskedHow.PAPER};
    }

    public String getPersonName() {
        return personName;
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

    public @Nullable SharingPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable SharingPurpose purpose) {
        this.purpose = purpose;
    }

    public DataGroup[] getYes() {
        return yes.clone();
    }

    public void setYes(DataGroup[] yes) {
        this.yes = yes.clone();
    }

    public @Nullable AskedHow getHow() {
        return how;
    }

    public void setHow(@Nullable AskedHow how) {
        this.how = how;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

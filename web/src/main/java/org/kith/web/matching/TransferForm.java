package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.matching.transfer.GoesAlong;
import org.kith.matching.transfer.NewTransfer;
import org.kith.matching.transfer.Transferring;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.people.Knowing;
import org.kith.people.consent.AskedHow;
import org.kith.web.ui.Outcome;

/** Offering a person to another partner for good. */
@Named
@ViewScoped
public class TransferForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Transferring handing;

    @Inject
    private transient Directory directory;

    @Inject
    private transient Knowing knowing;

    private final UUID transferId = Ids.next();
    private @Nullable String id;
    private String personName = "";
    private @Nullable @NotNull String partner;
    private GoesAlong[] goesAlong = {};
    private @Nullable @NotNull AskedHow how;
    private @Nullable @NotNull LocalDate agreedOn;
    private @Nullable @NotNull @Size(max = 500) String why;

    public void load() {
        personName = knowing.read(person()).name();
    }

    public @Nullable String offer() {
        var goes = EnumSet.noneOf(GoesAlong.class);
        goes.addAll(Arrays.asList(goesAlong));
        var to = Ids.asked(partner);
        handing.offerPerson(
                person(), transferId, new NewTransfer(to, Objects.requireNonNull(why), goes, how, agreedOn));
        return Outcome.said("transfer.offered").to("/transfers/given?id=" + transferId);
    }

    /** Members today, without the own partner. */
    public List<PartnerSummary> getPartners() {
        var own = CurrentActor.get().partnerId();
        return directory.partners().stream()
                .filter(one -> one.member() && !one.id().equals(own))
                .toList();
    }

    public GoesAlong[] getEverything() {
        return GoesAlong.values();
    }

    public AskedHow[] getHows() {
        return new AskedHow[] {AskedHow.FACE_TO_FACE, AskedHow.TELEPHONE, AskedHow.PAPER};
    }

    private UUID person() {
        return Ids.asked(id);
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

    public GoesAlong[] getGoesAlong() {
        return goesAlong.clone();
    }

    public void setGoesAlong(GoesAlong[] goesAlong) {
        this.goesAlong = goesAlong.clone();
    }

    public @Nullable AskedHow getHow() {
        return how;
    }

    public void setHow(@Nullable AskedHow how) {
        this.how = how;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}

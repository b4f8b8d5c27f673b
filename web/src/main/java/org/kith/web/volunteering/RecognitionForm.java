package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.volunteering.CheckKind;
import org.kith.volunteering.passport.Recognising;
import org.kith.volunteering.passport.RecognitionSeen;
import org.kith.web.ui.Outcome;

/** Whose checks the own partner recognises; a partner's manager adds and ends the rules. */
@Named
@ViewScoped
public class RecognitionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Recognising recognising;

    @Inject
    private transient Directory directory;

    private final UUID newId = Ids.next();
    private transient @Nullable List<RecognitionSeen> rules;
    private transient @Nullable List<PartnerSummary> everyPartner;
    private @Nullable @NotNull String partner;
    private @Nullable @NotNull CheckKind kind;
    private @Nullable @NotNull LocalDate fromOn;
    private @Nullable LocalDate untilOn;

    public List<RecognitionSeen> getRules() {
        if (rules == null) {
            rules = recognising.rules();
        }
        return rules;
    }

    public @Nullable String save() {
        var from = Ids.asked(partner);
        recognising.recognise(newId, from, Objects.requireNonNull(kind), Objects.requireNonNull(fromOn), untilOn);
        return Outcome.said("recognition.saved").to("/volunteers/recognition");
    }

    public @Nullable String end(UUID ruleId) {
        recognising.end(ruleId);
        return Outcome.said("recognition.ended").to("/volunteers/recognition");
    }

    public CheckKind[] getKinds() {
        return CheckKind.values();
    }

    /** Members today, without the own partner. */
    public List<PartnerSummary> getPartners() {
        var own = CurrentActor.get().partnerId();
        return partners().stream()
                .filter(one -> one.member() && !one.id().equals(own))
                .toList();
    }

    public String partnerName(UUID partnerId) {
        return partners().stream()
                .filter(one -> one.id().equals(partnerId))
                .findFirst()
                .map(PartnerSummary::name)
                .orElse("");
    }

    private List<PartnerSummary> partners() {
        if (everyPartner == null) {
            everyPartner = directory.partners();
        }
        return everyPartner;
    }

    public @Nullable String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = partner;
    }

    public @Nullable CheckKind getKind() {
        return kind;
    }

    public void setKind(@Nullable CheckKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(@Nullable LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(@Nullable LocalDate untilOn) {
        this.untilOn = untilOn;
    }
}

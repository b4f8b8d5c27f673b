package org.kith.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.partnership.agreement.Agreeing;
import org.kith.partnership.agreement.AgreementSeen;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** Sharing agreements: the list, one of them, and what one may do with it. */
@Named
@ViewScoped
public class AgreementsPage implements Serializable {
    @Inject
    private transient Agreeing agreeing;

    private @Nullable String id;
    private transient @Nullable AgreementSeen agreement;

    public void load() {
        agreement = agreeing.agreement(wanted());
    }

    public @Nullable String accept() {
        agreeing.accept(wanted());
        return Outcome.said("agreements.accepted").to("/agreements/agreement?id=" + id);
    }

    public @Nullable String end() {
        agreeing.end(wanted());
        return Outcome.said("agreements.ended").to("/agreements/agreement?id=" + id);
    }

    private UUID wanted() {
        return Ids.asked(id);
    }

    public List<AgreementSeen> getAll() {
        return agreeing.agreements();
    }

    public AgreementSeen getAgreement() {
        if (agreement == null) {
            load();
        }
        return Objects.requireNonNull(agreement);
    }

    /** A manager whose partner was asked and has not left. */
    public boolean isMineToAccept() {
        return CurrentActor.get().role() == Role.PARTNER_MANAGER
                && getAgreement().endedAt() == null
                && own().anyMatch(party -> party.acceptedAt() == null && party.leftAt() == null);
    }

    public boolean isMineToEnd() {
        return getAgreement().endedAt() == null
                && (isAdministrator()
                        || CurrentActor.get().role() == Role.PARTNER_MANAGER
                                && own().anyMatch(AgreementSeen.Party::isIn));
    }

    public boolean isAdministrator() {
        return CurrentActor.get().role() == Role.PARTNERSHIP_ADMINISTRATOR;
    }

    private java.util.stream.Stream<AgreementSeen.Party> own() {
        return getAgreement().parties().stream()
                .filter(party -> party.partnerId().equals(CurrentActor.get().partnerId()));
    }

    public String getGroups() {
        return getAgreement().terms().groups().stream().map(Words::label).collect(Collectors.joining("\n"));
    }

    public String getRoles() {
        return getAgreement().terms().roles().stream().map(Words::label).collect(Collectors.joining(", "));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

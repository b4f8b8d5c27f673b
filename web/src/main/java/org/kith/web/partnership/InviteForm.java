package org.kith.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.partnership.NewAccount;
import org.kith.partnership.PartnerSummary;
import org.kith.partnership.Staffing;
import org.kith.web.ui.Outcome;

/** Inviting somebody to sign in. A volunteer's or person's record may be named by the page the link comes from. */
@Named
@ViewScoped
public class InviteForm implements Serializable {
    @Inject
    private transient Staffing staffing;

    @Inject
    private transient Directory directory;

    private final UUID id = Ids.next();
    private @NotBlank @Size(max = 120) String name = "";

    private @NotBlank @Size(max = 160) String username = "";

    private @NotNull @Nullable Role role;
    private @Nullable UUID partnerId;
    private @Nullable String person;
    private @Nullable String volunteer;

    public @Nullable String save() {
        var wanted = java.util.Objects.requireNonNull(role);
        var actor = CurrentActor.get();
        var partner = actor.role() == Role.PARTNER_MANAGER
                ? actor.partnerId()
                : wanted == Role.PARTNER_MANAGER ? partnerId : null;
        if (wanted == Role.PARTNER_MANAGER && partner == null) {
            Outcome.wrong("form:partner", "accounts.partner.missing");
            return null;
        }
        staffing.invite(id, new NewAccount(username, name, wanted, partner, Ids.parse(person), Ids.parse(volunteer)));
        return Outcome.said("accounts.invited").to("/accounts/account?id=" + id);
    }

    /** A volunteer or a person is invited from the own record, so that the account is tied to it. */
    public List<Role> getRoles() {
        if (volunteer != null) {
            return List.of(Role.VOLUNTEER);
        }
        if (person != null) {
            return List.of(Role.PERSON);
        }
        return Staffing.rolesGivenBy(CurrentActor.get().role()).stream()
                .filter(given -> given != Role.VOLUNTEER && given != Role.PERSON)
                .toList();
    }

    public boolean isPartnerAsked() {
        return CurrentActor.get().role() == Role.PARTNERSHIP_ADMINISTRATOR;
    }

    public List<PartnerSummary> getPartners() {
        return directory.partners();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public @Nullable String getPartner() {
        return partnerId == null ? null : partnerId.toString();
    }

    public void setPartner(@Nullable String partner) {
        partnerId = Ids.parse(partner);
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getVolunteer() {
        return volunteer;
    }

    public void setVolunteer(@Nullable String volunteer) {
        this.volunteer = volunteer;
    }
}

package org.kith.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.partnership.AccountDetail;
import org.kith.partnership.Staffing;
import org.kith.web.ui.Outcome;

/** One account: its roles, a link to choose a password, disabling. */
@Named
@ViewScoped
public class AccountForm implements Serializable {
    @Inject
    private transient Staffing staffing;

    private @Nullable String id;
    private @Nullable Role role;
    private @Nullable String link;
    private UUID roleId = Ids.next();
    private transient @Nullable AccountDetail detail;

    public void load() {
        detail = staffing.account(account());
    }

    public @Nullable String makeLink() {
        var address = ConfigProvider.getConfig()
                .getOptionalValue("kith.public-address", String.class)
                .orElse("")
                .replaceAll("/+$", "");
        link = address + "/invitation?token=" + staffing.link(account());
        return null;
    }

    public @Nullable String grant() {
        if (role != null) {
            staffing.grant(account(), roleId, role);
        }
        roleId = Ids.next();
        return Outcome.said("accounts.roleGiven").to(here());
    }

    public @Nullable String endRole(UUID held) {
        staffing.endRole(account(), held);
        return Outcome.said("accounts.roleEnded").to(here());
    }

    public @Nullable String forgetSecondFactor() {
        staffing.forgetSecondFactor(account());
        return Outcome.said("accounts.second.forgotten").to(here());
    }

    public @Nullable String disable() {
        staffing.disable(account());
        return Outcome.said("accounts.disabled").to(here());
    }

    public @Nullable String enable() {
        staffing.enable(account());
        return Outcome.said("accounts.enabled").to(here());
    }

    public List<Role> getRoles() {
        return Staffing.rolesGivenBy(CurrentActor.get().role()).stream()
                .filter(given -> given != Role.VOLUNTEER && given != Role.PERSON)
                .toList();
    }

    public AccountDetail getDetail() {
        if (detail == null) {
            load();
        }
        return java.util.Objects.requireNonNull(detail);
    }

    private UUID account() {
        return Ids.asked(id);
    }

    private String here() {
        return "/accounts/account?id=" + account();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    /** The one-time link, shown once to be handed over. */
    public @Nullable String getLink() {
        return link;
    }
}

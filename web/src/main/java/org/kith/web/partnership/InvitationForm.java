package org.kith.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kith.access.Invitations;
import org.kith.web.ui.Outcome;

/** Choosing a password behind a one-time link. */
@Named
@ViewScoped
public class InvitationForm implements Serializable {
    @Inject
    private transient Invitations invitations;

    private String token = "";
    private @Nullable String name;
    private @NotBlank @Size(max = 200) String password = "";

    public void load() {
        name = invitations.nameBehind(token).orElse(null);
    }

    public @Nullable String save() {
        invitations.accept(token, password);
        return Outcome.said("access.invitation.done").to("/sign-in");
    }

    /** Who the link is for; nothing when it is not live. */
    public @Nullable String getName() {
        return name;
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

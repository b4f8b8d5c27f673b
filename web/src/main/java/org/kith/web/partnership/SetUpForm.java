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

/** The one-time set-up of an empty installation: the partnership and its first administrator. */
@Named
@ViewScoped
public class SetUpForm implements Serializable {
    @Inject
    private transient Invitations invitations;

    private String token = "";
    private @NotBlank @Size(max = 120) String partnership = "";
    private @NotBlank @Size(max = 80) String city = "";
    private @NotBlank @Size(max = 120) String name = "";
    private @NotBlank @Size(max = 160) String username = "";
    private @NotBlank @Size(max = 200) String password = "";

    public @Nullable String save() {
        invitations.setUp(token, new Invitations.FirstAdministrator(partnership, city, name, username, password));
        return Outcome.said("access.setUp.done").to("/sign-in");
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }

    public String getPartnership() {
        return partnership;
    }

    public void setPartnership(String partnership) {
        this.partnership = partnership;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

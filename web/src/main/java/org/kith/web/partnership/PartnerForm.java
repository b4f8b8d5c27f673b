package org.kith.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.partnership.Governing;
import org.kith.partnership.PartnerDetails;
import org.kith.web.ui.Outcome;

/** A partner's details: a manager's own, or any partner and new ones for the partnership's administrator. */
@Named
@ViewScoped
public class PartnerForm implements Serializable {
    @Inject
    private transient Governing governing;

    private @Nullable String id;
    private UUID partnerId = Ids.next();
    private boolean fresh = true;
    private int version;
    private @NotBlank @Size(max = 120) String name = "";
    private @NotBlank @Size(max = 30) String shortName = "";
    private @Nullable @Size(max = 40) String phone;
    private @Nullable @Email @Size(max = 160) String email;
    private @Nullable @Size(max = 1000) String about;
    private boolean takesReferrals = true;
    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable @Size(max = 400) String areas;

    public void load() {
        var actor = CurrentActor.get();
        if (actor.role() == Role.PARTNER_MANAGER) {
            show(Objects.requireNonNull(actor.partnerId()));
        } else if (id != null) {
            var wanted = Ids.asked(id);
            show(wanted);
        }
    }

    private void show(UUID partner) {
        var details = governing.partner(partner);
        partnerId = partner;
        fresh = false;
        version = details.version();
        name = details.name();
        shortName = details.shortName();
        phone = details.phone();
        email = details.email();
        about = details.about();
        takesReferrals = details.takesReferrals();
        joinedOn = details.joinedOn();
        leftOn = details.leftOn();
        if (isAdministrator()) {
            areas = String.join(", ", governing.areas(partner));
        }
    }

    public @Nullable String save() {
        var details = new PartnerDetails(
                version, name.strip(), shortName.strip(), phone, email, about, takesReferrals, joinedOn, leftOn);
        var codes = outwardCodes();
        if (codes.stream().anyMatch(code -> !code.matches("[A-Z]{1,2}[0-9][A-Z0-9]?"))) {
            Outcome.wrong("form:areas", "partners.areas.wrong");
            return null;
        }
        if (fresh) {
            governing.welcome(partnerId, Objects.requireNonNull(joinedOn), details);
        } else {
            governing.change(partnerId, details);
        }
        if (isAdministrator()) {
            governing.lookAfter(partnerId, codes);
        }
        return Outcome.said("partners.saved").to(isAdministrator() ? "/partnership" : "/partner");
    }

    public @Nullable String leave() {
        if (leftOn == null) {
            Outcome.wrong(null, "partners.leftOn.missing");
            return null;
        }
        governing.leave(partnerId, leftOn);
        return Outcome.said("partners.left").to("/partnership");
    }

    private Set<String> outwardCodes() {
        return Arrays.stream(
                        (areas == null ? "" : areas).toUpperCase(Locale.ROOT).split("[\\s,;]+", -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    public boolean isAdministrator() {
        return CurrentActor.get().role() == Role.PARTNERSHIP_ADMINISTRATOR;
    }

    public boolean isFresh() {
        return fresh;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public boolean isTakesReferrals() {
        return takesReferrals;
    }

    public void setTakesReferrals(boolean takesReferrals) {
        this.takesReferrals = takesReferrals;
    }

    public @Nullable LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(@Nullable LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    public @Nullable LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(@Nullable LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public @Nullable String getAreas() {
        return areas;
    }

    public void setAreas(@Nullable String areas) {
        this.areas = areas;
    }
}

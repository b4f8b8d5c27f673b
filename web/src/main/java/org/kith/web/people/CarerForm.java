package org.kith.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.people.CarerDetails;
import org.kith.people.Caring;
import org.kith.people.Knowing;
import org.kith.web.ui.Outcome;

/** Somebody who cares for a person: new, said better, or no longer. */
@Named
@ViewScoped
public class CarerForm implements Serializable {
    @Inject
    private Caring caring;

    @Inject
    private Knowing knowing;

    private @Nullable String id;
    private @Nullable String carer;
    private final UUID newId = Ids.next();
    private String personName = "";
    private int version;
    private @Nullable @NotBlank @Size(max = 120) String name;
    private @Nullable @NotBlank @Size(max = 60) String relationship;
    private @Nullable @Size(max = 40) String phone;
    private @Nullable @Email @Size(max = 160) String email;
    private boolean mayAct;
    private @Nullable @Size(max = 500) String permissionNote;

    public void load() {
        personName = knowing.read(person()).name();
        if (!isNew()) {
            var row = caring.carer(person(), parsed(carer));
            version = row.version();
            var details = row.details();
            name = details.name();
            relationship = details.relationship();
            phone = details.phone();
            email = details.email();
            mayAct = details.mayAct();
            permissionNote = details.permissionNote();
        }
    }

    public @Nullable String save() {
        var details = new CarerDetails(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(relationship, ""),
                phone,
                email,
                mayAct,
                permissionNote);
        if (isNew()) {
            caring.add(person(), newId, details);
        } else {
            caring.describe(person(), parsed(carer), version, details);
        }
        return Outcome.said("people.changed").to("/people/record?id=" + person());
    }

    public @Nullable String end() {
        caring.end(person(), parsed(carer), version);
        return Outcome.said("people.carer.ended").to("/people/record?id=" + person());
    }

    public boolean isNew() {
        return carer == null || carer.isEmpty();
    }

    private UUID person() {
        return parsed(id);
    }

    private static UUID parsed(@Nullable String text) {
        return Ids.asked(text);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getCarer() {
        return carer;
    }

    public void setCarer(@Nullable String carer) {
        this.carer = carer;
    }

    public String getPersonName() {
        return personName;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getRelationship() {
        return relationship;
    }

    public void setRelationship(@Nullable String relationship) {
        this.relationship = relationship;
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

    public boolean isMayAct() {
        return mayAct;
    }

    public void setMayAct(boolean mayAct) {
        this.mayAct = mayAct;
    }

    public @Nullable String getPermissionNote() {
        return permissionNote;
    }

    public void setPermissionNote(@Nullable String permissionNote) {
        this.permissionNote = permissionNote;
    }
}

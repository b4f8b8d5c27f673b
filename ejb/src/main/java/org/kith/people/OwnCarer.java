package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A carer as the person's own record names them. Never written here. */
@Entity
@Table(name = "own_carer")
class OwnCarer {
    @Id
    private UUID id;

    private int version;
    private String name;
    private String relationship;
    private @Nullable String phone;
    private @Nullable String email;

    @Column(name = "may_act")
    private boolean mayAct;

    @Column(name = "permission_note")
    private @Nullable String permissionNote;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected OwnCarer() {}

    CarerRow row() {
        return new CarerRow(
                id, version, new CarerDetails(name, relationship, phone, email, mayAct, permissionNote), endedOn);
    }
}

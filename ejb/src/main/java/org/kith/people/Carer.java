package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** Family or friend of a person, with or without permission to act, until the link is ended. */
@Entity
@Table(name = "carer")
public class Carer extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

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

    protected Carer() {}

    private Carer(UUID id, Person person, CarerDetails details) {
        super(id, person.owner());
        personId = person.id();
        name = details.name();
        relationship = details.relationship();
    }

    static Carer of(UUID id, Person person, CarerDetails details) {
        PersonRule.RECORD_IS_OPEN.require(person.isOpen());
        var carer = new Carer(id, person, details);
        carer.describe(details);
        return carer;
    }

    void describe(CarerDetails details) {
        PersonRule.CARER_IS_LINKED.require(endedOn == null);
        PersonRule.PERMISSION_IS_RECORDED.require(!details.mayAct() || details.permissionNote() != null);
        name = details.name();
        relationship = details.relationship();
        phone = details.phone();
        email = details.email();
        mayAct = details.mayAct();
        permissionNote = details.permissionNote();
    }

    void end(LocalDate day) {
        PersonRule.CARER_IS_LINKED.require(endedOn == null);
        endedOn = day;
    }

    public UUID personId() {
        return personId;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public CarerDetails details() {
        return new CarerDetails(name, relationship, phone, email, mayAct, permissionNote);
    }
}

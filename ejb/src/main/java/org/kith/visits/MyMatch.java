package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;

/** Somebody a volunteer visits, as far as a volunteer may know; read only. Its id is that of the match. */
@Entity(name = "MyVisitingMatch")
@Table(name = "my_match")
class MyMatch {
    @Id
    private UUID id;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "owner_partner_id")
    private UUID ownerPartnerId;

    @Column
    private String mode;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "helps_on_a_visit")
    private @Nullable String helpsOnAVisit;

    @Column
    private @Nullable String phone;

    @Column
    private @Nullable String address;

    @Column(name = "access_notes")
    private @Nullable String accessNotes;

    protected MyMatch() {}

    UUID id() {
        return id;
    }

    Owner owner() {
        return new Owner(partnershipId, ownerPartnerId);
    }

    String mode() {
        return mode;
    }

    MyPerson person() {
        return new MyPerson(id, firstName, mode, helpsOnAVisit, phone, address, accessNotes);
    }
}

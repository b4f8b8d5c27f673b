package org.kith.visits.safety;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.people.notice.Addressee;

/** Somebody on call: told when no coordinator answers. */
@MappedSuperclass
abstract class OnCallRecord {
    @jakarta.persistence.Id
    private UUID id;

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "owner_partner_id", updatable = false)
    private UUID ownerPartnerId;

    private String name;
    private String phone;
    private @Nullable String email;

    @Column(name = "place_in_line")
    private int place;

    protected OnCallRecord() {}

    protected OnCallRecord(UUID id, Owner owner, NewOnCall who) {
        this.id = id;
        partnershipId = owner.partnershipId();
        ownerPartnerId = owner.partnerId();
        name = who.name().strip();
        phone = who.phone().strip();
        email = who.email() == null || who.email().isBlank()
                ? null
                : who.email().strip();
        place = who.place();
    }

    UUID id() {
        return id;
    }

    Owner owner() {
        return new Owner(partnershipId, ownerPartnerId);
    }

    Addressee addressee() {
        return new Addressee(name, email, phone, null);
    }

    OnCallRow row() {
        return new OnCallRow(id, name, phone, email, place);
    }
}

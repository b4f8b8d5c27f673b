package org.kith.volunteering.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.volunteering.CheckKind;

/** A volunteer of another partner as a handle: what they offer and which of their checks would count here. */
@Entity
@Table(name = "received_passport")
class ReceivedPassport {
    @Id
    private UUID id;

    private String handle;
    private int places;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "guest_id")
    private @Nullable UUID guestId;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "owner_phone")
    private @Nullable String ownerPhone;

    @Column(name = "outward_code")
    private @Nullable String outwardCode;

    @Convert(converter = CodesColumn.class)
    private Set<String> languages;

    @Convert(converter = CodesColumn.class)
    private Set<String> interests;

    @Convert(converter = CodesColumn.class)
    private Set<String> recognised;

    private int availability;

    protected ReceivedPassport() {}

    ReceivedPassportSeen seen() {
        return new ReceivedPassportSeen(
                id,
                handle,
                places,
                untilOn,
                guestId,
                ownerName,
                ownerPhone,
                outwardCode,
                languages,
                interests,
                availability,
                recognised.stream().map(CheckKind::valueOf).sorted().toList());
    }
}

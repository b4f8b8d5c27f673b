package org.kith.matching.whatif;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.matching.Seeker;
import org.kith.people.Gender;
import org.kith.people.Mode;
import org.kith.referrals.WaitingEnd;

/** What somebody waits for, or waited for, under a handle; only read. */
@Entity
@Table(name = "adm_waiting")
class ListedNeed {
    @Id
    private String handle;

    @Column(name = "owner_partner_id")
    private UUID partnerId;

    @Column(name = "waiting_since")
    private LocalDate waitingSince;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_reason")
    private @Nullable WaitingEnd closedReason;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "priority_band")
    private int band;

    @Enumerated(EnumType.STRING)
    @Column(name = "wants_gender")
    private @Nullable Gender wantsGender;

    private int availability;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Convert(converter = CodesColumn.class)
    private Set<String> languages = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    private Set<String> interests = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    private Set<String> barriers = new TreeSet<>();

    @Column(name = "outward_code")
    private @Nullable String outwardCode;

    private boolean proposed;

    protected ListedNeed() {}

    UUID id() {
        return Handles.id(handle);
    }

    /** Waits, and nobody is being proposed. */
    boolean isOnTheList() {
        return closedOn == null && !proposed;
    }

    /** Was on the list on that day, or came later. */
    boolean waitedOn(LocalDate day) {
        return closedOn == null || !closedOn.isBefore(day);
    }

    LocalDate waitingSince() {
        return waitingSince;
    }

    Seeker seeker(Set<UUID> apart, Set<UUID> asked) {
        return new Seeker(
                id(),
                partnerId,
                waitingSince,
                band,
                mode,
                Objects.requireNonNullElse(outwardCode, ""),
                name(gender),
                name(wantsGender),
                languages,
                interests,
                barriers,
                availability,
                apart,
                asked);
    }

    Wait wait(LocalDate today) {
        return new Wait(partnerId, waitingSince, closedOn, closedReason, band, mode, languages, outwardCode, today);
    }

    static @Nullable String name(@Nullable Gender gender) {
        return gender == null ? null : gender.name();
    }
}

package org.kith.matching.whatif;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.matching.Candidate;
import org.kith.people.Gender;
import org.kith.people.Mode;

/** What a volunteer who has not left offers, under a handle; only read. */
@Entity
@Table(name = "adm_volunteer")
class ListedOffer {
    private static final double KM_PER_MILE = 1.609344;

    @Id
    private String handle;

    @Column(name = "owner_partner_id")
    private UUID partnerId;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "wants_gender")
    private @Nullable Gender wantsGender;

    @Convert(converter = CodesColumn.class)
    private Set<String> languages = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    private Set<String> interests = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    @Column(name = "copes_with")
    private Set<String> copesWith = new TreeSet<>();

    private int availability;

    @Convert(converter = CodesColumn.class)
    private Set<String> modes = new TreeSet<>();

    @Column(name = "outward_code")
    private @Nullable String outwardCode;

    @Column(name = "travel_miles")
    private BigDecimal travelMiles;

    private int capacity;

    @Column(name = "may_visit")
    private @Nullable Boolean mayVisit;

    private boolean resting;

    private int taken;

    protected ListedOffer() {}

    boolean mayVisit() {
        return Boolean.TRUE.equals(mayVisit);
    }

    @Nullable
    LocalDate approvedOn() {
        return approvedOn;
    }

    Candidate candidate() {
        return new Candidate(
                Handles.id(handle),
                partnerId,
                mayVisit(),
                mayVisit() ? null : "CHECKS",
                resting,
                ListedNeed.name(gender),
                ListedNeed.name(wantsGender),
                languages,
                interests,
                copesWith,
                availability,
                modes.stream().map(Mode::valueOf).collect(Collectors.toSet()),
                Objects.requireNonNullElse(outwardCode, ""),
                travelMiles.doubleValue() * KM_PER_MILE,
                capacity,
                Math.max(0, capacity - taken));
    }
}

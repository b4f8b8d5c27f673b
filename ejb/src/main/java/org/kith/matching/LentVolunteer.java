package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.people.Gender;
import org.kith.people.Mode;

/**
 * A volunteer whom another partner lends: a handle with what they offer, and the own record once they were taken on. Only read.
 */
@Entity
@Table(name = "received_passport")
class LentVolunteer {
    @Id
    private UUID id;

    @Column(name = "owner_partner_id")
    private UUID lender;

    @Column(name = "owner_name")
    private String lenderName;

    private String handle;
    private int places;

    @Column(name = "guest_id")
    private @Nullable UUID guestId;

    private boolean resting;

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

    @Convert(converter = CodesColumn.class)
    private Set<String> modes = new TreeSet<>();

    private int availability;

    @Column(name = "outward_code")
    private @Nullable String outwardCode;

    @Column(name = "travel_miles")
    private BigDecimal travelMiles;

    protected LentVolunteer() {}

    UUID id() {
        return id;
    }

    String handle() {
        return handle;
    }

    String lenderName() {
        return lenderName;
    }

    /** The own record, null while nobody took the volunteer on. */
    @Nullable
    UUID guestId() {
        return guestId;
    }

    /** As the engine sees one. Which checks count here is asked when the volunteer is taken on. */
    Candidate candidate() {
        return new Candidate(
                id,
                lender,
                true,
                null,
                resting,
                code(gender),
                code(wantsGender),
                languages,
                interests,
                copesWith,
                availability,
                modes.stream().map(Mode::valueOf).collect(Collectors.toSet()),
                Objects.requireNonNullElse(outwardCode, ""),
                Distances.km(travelMiles.doubleValue()),
                places,
                places);
    }

    private static @Nullable String code(@Nullable Gender gender) {
        return gender == null ? null : gender.name();
    }
}

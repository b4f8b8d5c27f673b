package org.kith.matching.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.matching.AgeBand;
import org.kith.matching.Answer;
import org.kith.matching.Cooling;
import org.kith.matching.Side;
import org.kith.people.Barrier;
import org.kith.people.Gender;
import org.kith.people.Mode;

/** What somebody with a code is asked, without a name. Only read. */
@Entity
@Table(name = "asked_about")
class AskedAbout {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "introduced_on")
    private @Nullable LocalDate introducedOn;

    @Column(name = "cooling_hours")
    private int coolingHours;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "both_said_yes_at")
    private @Nullable Instant bothSaidYesAt;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "partner_phone")
    private @Nullable String partnerPhone;

    @Column(name = "first_name")
    private @Nullable String firstName;

    @Column(name = "outward_code")
    private @Nullable String area;

    @Convert(converter = CodesColumn.class)
    private Set<String> interests = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    private Set<String> languages = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    private Set<String> barriers = new TreeSet<>();

    private int availability;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private @Nullable AgeBand ageBand;

    protected AskedAbout() {}

    private @Nullable Instant coolingUntil() {
        return Cooling.until(bothSaidYesAt, bothSaidYesAt, coolingHours);
    }

    /** Both said yes and the time to think it over has passed, or they were introduced. */
    boolean isSettledAt(Instant now) {
        var until = coolingUntil();
        return !open || introducedOn != null || until != null && !now.isBefore(until);
    }

    AskedPage page(Instant now) {
        return new AskedPage(
                side,
                open,
                answer,
                answeredAt,
                isSettledAt(now),
                coolingUntil(),
                introducedOn,
                firstName,
                partnerName,
                partnerPhone,
                new OtherSide(
                        mode,
                        area,
                        ageBand,
                        gender,
                        interests,
                        languages,
                        barriers.stream().map(Barrier::valueOf).collect(Collectors.toSet()),
                        availability));
    }
}

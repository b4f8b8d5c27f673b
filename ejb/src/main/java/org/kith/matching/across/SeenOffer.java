package org.kith.matching.across;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.matching.AgeBand;
import org.kith.matching.Answer;
import org.kith.matching.Grounds;
import org.kith.matching.Reason;
import org.kith.matching.ReasonsColumn;
import org.kith.matching.asking.OtherSide;
import org.kith.people.Gender;
import org.kith.people.Mode;

/** A volunteer of another partner as the person's own partner reads of them. Only read. */
@Entity
@Table(name = "offer_seen")
class SeenOffer {
    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String handle;
    private int score;

    @Convert(converter = ReasonsColumn.class)
    private List<Reason> reasons = List.of();

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offered_by_name")
    private String offeredByName;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "person_answer")
    private @Nullable Answer personAnswer;

    @Enumerated(EnumType.STRING)
    @Column(name = "volunteer_answer")
    private @Nullable Answer volunteerAnswer;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "partner_phone")
    private @Nullable String partnerPhone;

    @Column(name = "outward_code")
    private @Nullable String area;

    @Convert(converter = CodesColumn.class)
    private Set<String> interests = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    private Set<String> languages = new TreeSet<>();

    private int availability;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private @Nullable AgeBand ageBand;

    protected SeenOffer() {}

    UUID personId() {
        return personId;
    }

    @Nullable
    Answer volunteerAnswer() {
        return volunteerAnswer;
    }

    OfferReceived seen(Mode mode) {
        return new OfferReceived(
                id,
                personId,
                handle,
                new Grounds(score, reasons),
                offeredAt,
                offeredByName,
                acceptedAt,
                personAnswer,
                volunteerAnswer,
                partnerName,
                partnerPhone,
                new OtherSide(mode, area, ageBand, gender, interests, languages, Set.of(), availability));
    }
}

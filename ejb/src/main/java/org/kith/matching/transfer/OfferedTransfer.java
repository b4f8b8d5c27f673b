package org.kith.matching.transfer;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.people.Mode;
import org.kith.people.consent.AskedHow;

/** Something another partner offers to the own one: what is needed to say yes or no, and nobody's name. */
@Entity
@Table(name = "offered_transfer")
class OfferedTransfer {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private TransferSubject subject;

    @Convert(converter = CodesColumn.class)
    @Column(name = "goes_along")
    private Set<String> goesAlong;

    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_how")
    private @Nullable AskedHow agreedHow;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offered_by_name")
    private String offeredByName;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable Boolean accepted;

    @Column(name = "answer_reason")
    private @Nullable String answerReason;

    @Column(name = "taken_id")
    private @Nullable UUID takenId;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "owner_phone")
    private @Nullable String ownerPhone;

    @Column(name = "outward_code")
    private @Nullable String outwardCode;

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    @Column(name = "priority_band")
    private @Nullable Integer band;

    @Column(name = "waiting_since")
    private @Nullable LocalDate waitingSince;

    @Column(name = "age_band")
    private @Nullable String ageBand;

    protected OfferedTransfer() {}

    OfferSeen seen() {
        return new OfferSeen(
                id,
                subject,
                goesAlong.stream().map(GoesAlong::valueOf).toList(),
                reason,
                agreedHow,
                agreedOn,
                offeredAt,
                offeredByName,
                ownerName,
                ownerPhone,
                outwardCode,
                ageBand,
                mode,
                band,
                waitingSince,
                answeredAt,
                accepted,
                answerReason,
                takenId);
    }
}

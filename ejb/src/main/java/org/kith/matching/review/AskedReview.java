package org.kith.matching.review;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.kernel.Owner;

/** A review that asks somebody; read only. */
@MappedSuperclass
abstract class AskedReview {
    @Id
    private UUID id;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "owner_partner_id")
    private UUID ownerPartnerId;

    @Column(name = "match_id")
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "first_name")
    private String firstName;

    protected AskedReview() {}

    UUID id() {
        return id;
    }

    AnswerRecord.Place place(UUID answerId, Party party) {
        return new AnswerRecord.Place(answerId, new Owner(partnershipId, ownerPartnerId), id, matchId, party);
    }

    Asking facts(boolean answered) {
        return new Asking(id, matchId, kind, dueOn, firstName, answered);
    }
}

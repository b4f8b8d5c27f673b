package org.kith.matching.review;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Words;

/** What one party said at one review; said once. */
@MappedSuperclass
abstract class AnswerRecord extends PartnerRecord {
    @Column(name = "review_id", updatable = false)
    private UUID reviewId;

    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Party party;

    @Column(name = "how_it_is", updatable = false)
    private int howItIs;

    @Enumerated(EnumType.STRING)
    @Column(name = "goes_on", updatable = false)
    private GoesOn goesOn;

    @Column(updatable = false)
    private @Nullable String words;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt;

    @Column(name = "answered_by", updatable = false)
    private UUID answeredBy;

    @Column(updatable = false)
    private boolean keyed;

    protected AnswerRecord() {}

    /** Where an answer belongs and who gives it. */
    record Place(UUID id, Owner owner, UUID reviewId, UUID matchId, Party party) {}

    protected AnswerRecord(Place place, Said said, UUID by, boolean keyed, Instant now) {
        super(place.id(), place.owner());
        ReviewRule.HOW_IT_IS_FROM_1_TO_5.require(said.howItIs() >= 1 && said.howItIs() <= 5);
        reviewId = place.reviewId();
        matchId = place.matchId();
        party = place.party();
        howItIs = said.howItIs();
        goesOn = said.goesOn();
        words = Words.orNothing(said.words());
        answeredAt = now;
        answeredBy = by;
        this.keyed = keyed;
    }

    UUID reviewId() {
        return reviewId;
    }

    Party party() {
        return party;
    }

    AnswerFacts facts() {
        return new AnswerFacts(party, new Said(howItIs, goesOn, words), answeredAt, keyed);
    }
}

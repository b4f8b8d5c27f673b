package org.kith.matching.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a party said at a review, as the partner's staff keep it. */
@Entity
@Table(name = "review_answer")
class ReviewAnswer extends AnswerRecord {
    protected ReviewAnswer() {}

    ReviewAnswer(Place place, Said said, UUID by, Instant now) {
        super(place, said, by, true, now);
    }
}

package org.kith.matching.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the acting person, or the carer who acts for them, said at a review. */
@Entity
@Table(name = "own_review_answer")
class OwnReviewAnswer extends AnswerRecord {
    protected OwnReviewAnswer() {}

    OwnReviewAnswer(Place place, Said said, UUID by, Instant now) {
        super(place, said, by, false, now);
    }
}

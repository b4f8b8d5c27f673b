package org.kith.matching.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the acting volunteer said at a review. */
@Entity
@Table(name = "my_review_answer")
class MyReviewAnswer extends AnswerRecord {
    protected MyReviewAnswer() {}

    MyReviewAnswer(Place place, Said said, UUID by, Instant now) {
        super(place, said, by, false, now);
    }
}

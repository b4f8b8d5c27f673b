package org.kith.matching.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A review that asks the acting person; read only. */
@Entity
@Table(name = "own_review")
class OwnReview extends AskedReview {
    protected OwnReview() {}
}

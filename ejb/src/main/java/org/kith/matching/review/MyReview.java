package org.kith.matching.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A review that asks the acting volunteer; read only. */
@Entity
@Table(name = "my_review")
class MyReview extends AskedReview {
    protected MyReview() {}
}

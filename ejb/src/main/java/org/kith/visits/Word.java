package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A word on a visit as the partner's staff read it and decide about it. */
@Entity(name = "Word")
@Table(name = "visit_word")
class Word extends WordRecord {
    protected Word() {}
}

package org.kith.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A score of the person who answered. */
@Entity
@Table(name = "own_score")
class OwnScoreRow extends ScoreRecord {
    protected OwnScoreRow() {}

    OwnScoreRow(Answered administration, Score score) {
        super(administration, score);
    }
}

package org.kith.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A score as the staff of the partner read it. */
@Entity
@Table(name = "score")
public class ScoreRow extends ScoreRecord {
    protected ScoreRow() {}

    ScoreRow(Answered administration, Score score) {
        super(administration, score);
    }
}

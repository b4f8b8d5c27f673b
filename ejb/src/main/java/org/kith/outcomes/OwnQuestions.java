package org.kith.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Questions sent, for the person whom they ask. */
@Entity
@Table(name = "own_measure_link")
class OwnQuestions extends SentRecord {
    protected OwnQuestions() {}
}

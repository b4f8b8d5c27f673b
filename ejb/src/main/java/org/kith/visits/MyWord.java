package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A word of the volunteer, sent from the phone. */
@Entity
@Table(name = "my_visit_word")
class MyWord extends WordRecord {
    protected MyWord() {}

    MyWord(MyVisitPlace of, VisitReport report, Instant toldAt) {
        super(of.owner(), of.id(), of.matchId(), report, toldAt);
    }
}

package org.kith.visits.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A volunteer's quiet word as staff read it. Its id is the volunteer's. */
@Entity
@Table(name = "safety_word")
class SafetyWord {
    @Id
    private UUID id;

    private String word;

    protected SafetyWord() {}

    String word() {
        return word;
    }
}

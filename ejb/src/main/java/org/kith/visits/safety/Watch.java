package org.kith.visits.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A visit made alone as the partner's staff see to it. */
@Entity(name = "SafetyWatch")
@Table(name = "safety_watch")
class Watch extends ToldWatch {
    protected Watch() {}
}

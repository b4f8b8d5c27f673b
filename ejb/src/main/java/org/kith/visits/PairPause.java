package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A pause as the partner's staff read it. */
@Entity
@Table(name = "match_pause")
class PairPause extends PauseRecord {
    protected PairPause() {}
}

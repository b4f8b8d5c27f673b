package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A pause as the job that expects visits reads it. */
@Entity
@Table(name = "job_match_pause")
class JobPause extends PauseRecord {
    protected JobPause() {}
}

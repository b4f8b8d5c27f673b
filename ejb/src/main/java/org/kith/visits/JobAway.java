package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Days without visits as the job that expects visits reads them. */
@Entity
@Table(name = "job_away")
class JobAway extends AwayRecord {
    protected JobAway() {}
}

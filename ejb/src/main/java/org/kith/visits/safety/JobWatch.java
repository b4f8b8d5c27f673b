package org.kith.visits.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A visit made alone as the service watches it. */
@Entity(name = "JobSafetyWatch")
@Table(name = "job_safety_watch")
class JobWatch extends ToldWatch {
    protected JobWatch() {}
}

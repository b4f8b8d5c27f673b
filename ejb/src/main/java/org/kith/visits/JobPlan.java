package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A plan as the job that expects visits reads it. */
@Entity
@Table(name = "job_visit_plan")
class JobPlan extends PlanRecord {
    protected JobPlan() {}
}

package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A plan as the partner's staff read it. */
@Entity
@Table(name = "bounded_visit_plan")
class BoundedPlan extends PlanRecord {
    protected BoundedPlan() {}
}

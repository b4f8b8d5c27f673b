package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A visit as the person it was for sees it and may confirm it. */
@Entity
@Table(name = "own_visit")
class OwnVisit extends VisitRecord {
    protected OwnVisit() {}
}

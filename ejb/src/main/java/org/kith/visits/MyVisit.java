package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A visit as the volunteer of an open match sees and reports it. The database lets nothing but the report be changed here. */
@Entity
@Table(name = "my_visit")
class MyVisit extends VisitRecord {
    protected MyVisit() {}
}

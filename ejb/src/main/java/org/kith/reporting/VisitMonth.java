package org.kith.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many visits of one kind the own partner had in a month. Read only: kept by the database with every visit. */
@Entity
@Table(name = "visit_month")
class VisitMonth {
    @Id
    private String place;

    private LocalDate month;
    private String kind;

    @Column(name = "n")
    private long visits;

    protected VisitMonth() {}

    LocalDate month() {
        return month;
    }

    String kind() {
        return kind;
    }

    long visits() {
        return visits;
    }
}

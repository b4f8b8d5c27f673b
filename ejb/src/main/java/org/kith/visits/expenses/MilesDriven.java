package org.kith.visits.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** Miles by car that were approved for a volunteer in a tax year, at whichever partner. */
@Entity
@Table(name = "miles_driven")
class MilesDriven {
    @Id
    @Column(name = "row_id")
    private String row;

    @Column(name = "id")
    private UUID volunteerId;

    @Column(name = "tax_year")
    private int taxYear;

    private BigDecimal miles;

    protected MilesDriven() {}

    BigDecimal miles() {
        return miles;
    }
}

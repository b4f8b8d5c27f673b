package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a volunteer's visits came to, all matches together; read only. */
@Entity
@Table(name = "my_total")
class MyTotal {
    @Id
    private UUID id;

    @Column
    private long visits;

    @Column
    private long minutes;

    @Column(name = "first_day")
    private @Nullable LocalDate firstDay;

    @Column
    private long assumed;

    protected MyTotal() {}

    Total total() {
        return new Total(visits, minutes / 60, firstDay, assumed);
    }
}

package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pause of a match, or days on which one of the two is away; read only, without the reason. */
@MappedSuperclass
abstract class AwayRecord {
    @Id
    private UUID id;

    @Column(name = "who_id")
    private UUID who;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    protected AwayRecord() {}

    Away away() {
        return new Away(who, fromDay, untilDay);
    }
}

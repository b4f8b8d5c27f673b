package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** Days on which the two of a match do not meet; read only, pausing is a matter of the match. */
@MappedSuperclass
abstract class PauseRecord extends PartnerRecord {
    @Column(name = "match_id")
    private UUID matchId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    protected PauseRecord() {}

    Away away() {
        return new Away(matchId, fromDay, untilDay);
    }
}

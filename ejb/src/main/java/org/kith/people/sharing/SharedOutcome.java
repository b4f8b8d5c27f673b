package org.kith.people.sharing;

import static org.kith.access.Record.ADMINISTRATION;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.FieldTable;

/** A score, as level 3 of a share shows it. */
@Entity
@Table(name = "shared_outcome")
class SharedOutcome {
    @Id
    private UUID id;

    @Column(name = "share_id")
    private UUID shareId;

    private String instrument;

    @Column(name = "given_on")
    private LocalDate givenOn;

    private String scale;
    private @Nullable BigDecimal value;
    private @Nullable String band;

    protected SharedOutcome() {}

    /** What the field table shows at this level; without its scale it is none. */
    SharedStory.@Nullable Outcome score(int level) {
        var table = FieldTable.shipped();
        return table.shows(ADMINISTRATION, "scale", level)
                ? new SharedStory.Outcome(
                        givenOn,
                        instrument,
                        scale,
                        table.shown(ADMINISTRATION, "value", level, value),
                        table.shown(ADMINISTRATION, "band", level, band))
                : null;
    }
}

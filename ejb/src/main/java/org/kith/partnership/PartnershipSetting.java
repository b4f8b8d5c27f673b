package org.kith.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithRecord;

/** Settings from a day on. A change is a new row; no row is ever edited. */
@Entity
@Table(name = "partnership_setting")
class PartnershipSetting extends KithRecord {
    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "min_age")
    private int minAge;

    @Column(name = "acknowledge_working_days")
    private int acknowledgeWorkingDays;

    @Column(name = "decide_working_days")
    private int decideWorkingDays;

    @Column(name = "keep_in_touch_weeks")
    private int keepInTouchWeeks;

    @Column(name = "small_number_threshold")
    private int smallNumberThreshold;

    @Column(name = "cooling_hours")
    private int coolingHours;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private @Nullable UUID madeBy;

    protected PartnershipSetting() {}

    Settings settings() {
        return new Settings(
                minAge,
                acknowledgeWorkingDays,
                decideWorkingDays,
                keepInTouchWeeks,
                smallNumberThreshold,
                coolingHours);
    }
}

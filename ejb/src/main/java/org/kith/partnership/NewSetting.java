package org.kith.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithRecord;

/** A settings row being added by the partnership's administrator. */
@Entity
@Table(name = "adm_partnership_setting")
class NewSetting extends KithRecord {
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

    protected NewSetting() {}

    NewSetting(UUID id, UUID partnershipId, LocalDate validFrom, Settings settings, Instant now, @Nullable UUID by) {
        super(id);
        this.partnershipId = partnershipId;
        this.validFrom = validFrom;
        this.minAge = settings.minAge();
        this.acknowledgeWorkingDays = settings.acknowledgeWorkingDays();
        this.decideWorkingDays = settings.decideWorkingDays();
        this.keepInTouchWeeks = settings.keepInTouchWeeks();
        this.smallNumberThreshold = settings.smallNumberThreshold();
        this.coolingHours = settings.coolingHours();
        this.madeAt = now;
        this.madeBy = by;
    }
}

package org.kith.reporting.progress;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;

/** A report: its title and the last day its figures count. */
@MappedSuperclass
abstract class ProgressRecord extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private @Nullable UUID partnershipId;

    @Column(updatable = false)
    private String title;

    @Column(name = "cut_off", updatable = false)
    private LocalDate cutOff;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    protected ProgressRecord() {}

    ProgressRecord(UUID id, String title, LocalDate cutOff, Actor by, Instant now) {
        super(id);
        partnershipId = by.partnershipId();
        this.title = title;
        this.cutOff = cutOff;
        madeAt = now;
        madeBy = by.accountId();
    }

    String title() {
        return title;
    }

    LocalDate cutOff() {
        return cutOff;
    }
}

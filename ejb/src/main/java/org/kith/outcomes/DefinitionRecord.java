package org.kith.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;

/** A definition file that a partnership entered. It is never changed; one that is wrong is withdrawn. */
@MappedSuperclass
abstract class DefinitionRecord extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private @Nullable UUID partnershipId;

    @Column(updatable = false)
    private String code;

    @Column(name = "definition_version", updatable = false)
    private int definitionVersion;

    @Column(updatable = false)
    private String definition;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "entered_by", updatable = false)
    private @Nullable UUID enteredBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    protected DefinitionRecord() {}

    DefinitionRecord(UUID id, Instrument read, String json, Actor by, Instant now) {
        super(id);
        partnershipId = by.partnershipId();
        code = read.code();
        definitionVersion = read.version();
        definition = json;
        enteredAt = now;
        enteredBy = by.accountId();
    }

    void withdraw(Actor by, Instant now) {
        OutcomeRule.DEFINITION_IS_CURRENT.require(!isWithdrawn());
        withdrawnAt = now;
        withdrawnBy = by.accountId();
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    String file() {
        return definition;
    }

    String code() {
        return code;
    }

    int definitionVersion() {
        return definitionVersion;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}

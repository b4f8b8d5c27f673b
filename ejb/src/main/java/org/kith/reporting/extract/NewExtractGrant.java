package org.kith.reporting.extract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;

/** A grant being given or ended by the administrator. Its salt makes its pseudonyms its own. */
@Entity
@Table(name = "adm_extract_grant")
class NewExtractGrant extends KithRecord {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(name = "partnership_id", updatable = false)
    private @Nullable UUID partnershipId;

    @Column(name = "evaluator_id", updatable = false)
    private UUID evaluatorId;

    @Column(name = "evaluator_name", updatable = false)
    private String evaluatorName;

    @Column(updatable = false)
    private String purpose;

    @Column(name = "from_on", updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on", updatable = false)
    private LocalDate untilOn;

    @Column(updatable = false)
    private String salt;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "granted_by", updatable = false)
    private @Nullable UUID grantedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected NewExtractGrant() {}

    NewExtractGrant(UUID id, EvaluatorName to, String purpose, LocalDate from, LocalDate until, Actor by, Instant now) {
        super(id);
        partnershipId = by.partnershipId();
        evaluatorId = to.id();
        evaluatorName = to.name();
        this.purpose = purpose;
        fromOn = from;
        untilOn = until;
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        salt = HexFormat.of().formatHex(bytes);
        grantedAt = now;
        grantedBy = by.accountId();
    }

    void end(Instant now) {
        ExtractRule.GRANT_IS_OPEN.require(endedAt == null);
        endedAt = now;
    }
}

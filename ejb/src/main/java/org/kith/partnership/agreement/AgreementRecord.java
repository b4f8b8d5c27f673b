package org.kith.partnership.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.kernel.CodesColumn;
import org.kith.kernel.KithRecord;

/** An agreement as it is kept. Its words are never edited: another edition replaces it. */
@MappedSuperclass
abstract class AgreementRecord extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "agreement_number", updatable = false)
    private int number;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SharingPurpose purpose;

    @Column(name = "terms", updatable = false)
    private String words;

    @Convert(converter = CodesColumn.class)
    @Column(name = "data_groups", updatable = false)
    private Set<String> groups = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    @Column(updatable = false)
    private Set<String> roles = new TreeSet<>();

    @Column(updatable = false)
    private int level;

    @Column(name = "starts_on", updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", updatable = false)
    private @Nullable LocalDate endsOn;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "proposed_by", updatable = false)
    private UUID proposedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    protected AgreementRecord() {}

    AgreementRecord(UUID id, UUID partnershipId, int number, int edition, Terms terms, Instant now, UUID by) {
        super(id);
        this.partnershipId = partnershipId;
        this.number = number;
        this.edition = edition;
        this.title = terms.title();
        this.purpose = terms.purpose();
        this.words = terms.words();
        this.groups = names(terms.groups());
        this.roles = names(terms.roles());
        this.level = terms.level();
        this.startsOn = terms.startsOn();
        this.endsOn = terms.endsOn();
        this.proposedAt = now;
        this.proposedBy = by;
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    void end(Instant now, UUID by) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    int number() {
        return number;
    }

    int edition() {
        return edition;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    boolean runsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    Terms terms() {
        return new Terms(
                title,
                purpose,
                words,
                groups.stream().map(DataGroup::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                roles.stream().map(Role::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                level,
                startsOn,
                endsOn);
    }
}

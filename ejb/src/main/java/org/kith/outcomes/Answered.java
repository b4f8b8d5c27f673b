package org.kith.outcomes;

import static org.kith.outcomes.OutcomeRule.ANSWERS_ARE_OFFERED;
import static org.kith.outcomes.OutcomeRule.ASKED_BY_FITS_HOW;
import static org.kith.outcomes.OutcomeRule.INSTRUMENT_IS_READY;
import static org.kith.outcomes.OutcomeRule.MEASURED_ON_A_PAST_DAY;
import static org.kith.outcomes.OutcomeRule.MEASURE_IS_CURRENT;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;
import org.kith.kernel.RuleBroken;

/**
 * One answering of an instrument by one person. What was answered never changes: a wrong one is replaced by another and
 * stays, out of sight of every count.
 */
@MappedSuperclass
abstract class Answered extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private String instrument;

    @Column(name = "instrument_version", updatable = false)
    private int instrumentVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_point", updatable = false)
    private TimePoint timePoint;

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AdministrationMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", updatable = false)
    private AskedBy askedBy;

    @Column(updatable = false)
    private String answers;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private @Nullable UUID recordedBy;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    @Column(name = "replaced_at")
    private @Nullable Instant replacedAt;

    protected Answered() {}

    Answered(UUID id, Owner owner, UUID person, Instrument asked, NewMeasure said, Clock clock) {
        super(id, owner);
        MEASURED_ON_A_PAST_DAY.require(!said.givenOn().isAfter(LocalDate.now(clock)));
        INSTRUMENT_IS_READY.require(asked.isReadyToUse());
        ASKED_BY_FITS_HOW.require(said.askedBy().fits(said.mode()));
        personId = person;
        instrument = asked.code();
        instrumentVersion = asked.version();
        timePoint = said.timePoint();
        givenOn = said.givenOn();
        mode = said.mode();
        askedBy = said.askedBy();
        answers = read(asked, said).text();
        recordedAt = clock.instant();
        recordedBy = CurrentActor.find().map(actor -> actor.accountId()).orElse(null);
    }

    private static Answers read(Instrument asked, NewMeasure said) {
        try {
            return Answers.of(asked, said.answers());
        } catch (IllegalArgumentException notOffered) {
            throw new RuleBroken(ANSWERS_ARE_OFFERED);
        }
    }

    /** It was wrong, and the other one is right. */
    public void replaceWith(UUID other, Instant now) {
        MEASURE_IS_CURRENT.require(isCurrent());
        replacedBy = other;
        replacedAt = now;
    }

    /** The version it was answered with, among those there are. */
    public Instrument definition(Catalogue known) {
        return known.get(instrument, instrumentVersion);
    }

    /** @param definition of the version it was answered with */
    public Answers answers(Instrument definition) {
        return Answers.read(definition, answers);
    }

    public boolean isCurrent() {
        return replacedAt == null;
    }

    /** Whether it was given at a time point, and what is asked yearly around a day. */
    boolean isOf(TimePoint point, LocalDate day) {
        return timePoint == point && point.isOnce(givenOn, day);
    }

    /** Only answers to the same version, given in the same way, are compared. */
    boolean isComparableWith(Answered other) {
        return instrument.equals(other.instrument)
                && instrumentVersion == other.instrumentVersion
                && mode == other.mode;
    }

    public UUID personId() {
        return personId;
    }

    public String instrument() {
        return instrument;
    }

    public TimePoint timePoint() {
        return timePoint;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public AdministrationMode mode() {
        return mode;
    }

    public AskedBy askedBy() {
        return askedBy;
    }
}

package org.kith.coproduction.mattering;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.Stakeholder;
import org.kith.kernel.PartnerRecord;

/** What somebody brings towards an outcome. */
@MappedSuperclass
abstract class OutcomePartRecord extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "outcome_id", updatable = false)
    private UUID outcomeId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Stakeholder stakeholder;

    @Column(updatable = false)
    private String brings;

    @Column(updatable = false)
    private @Nullable String does;

    @Column(name = "due_on", updatable = false)
    private @Nullable LocalDate dueOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    protected OutcomePartRecord() {}

    protected OutcomePartRecord(UUID id, PersonalOutcome outcome, NewPart part) {
        super(id, outcome.owner());
        personId = outcome.personId();
        outcomeId = outcome.id();
        stakeholder = part.stakeholder();
        brings = part.brings().strip();
        does = part.does();
        dueOn = part.dueOn();
    }

    /** Done twice keeps the first day. */
    void done(LocalDate day) {
        if (doneOn == null) {
            doneOn = day;
        }
    }

    UUID outcomeId() {
        return outcomeId;
    }

    PartFacts facts() {
        return new PartFacts(id(), stakeholder, brings, does, dueOn, doneOn);
    }
}

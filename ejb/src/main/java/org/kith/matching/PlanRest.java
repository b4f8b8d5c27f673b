package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** Somebody whom a plan leaves on the list, the first rule that blocks, and the smallest change that would help. */
@Entity
@Table(name = "plan_rest")
class PlanRest extends PartnerRecord {
    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "waiting_entry_id", updatable = false)
    private UUID waitingEntryId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_rule", updatable = false)
    private HardRule firstRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_rule", updatable = false)
    private @Nullable HardRule changeRule;

    @Column(name = "change_volunteer_id", updatable = false)
    private @Nullable UUID changeVolunteerId;

    @Column(name = "change_arguments", updatable = false)
    private @Nullable String changeArguments;

    protected PlanRest() {}

    PlanRest(UUID id, ListPlan plan, UUID waitingEntryId, PlanMade.Left left) {
        super(id, plan.owner());
        planId = plan.id();
        this.waitingEntryId = waitingEntryId;
        personId = left.personId();
        firstRule = left.why().blocking();
        changeRule = left.why().rule();
        changeVolunteerId = left.why().other();
        changeArguments = left.why().arguments().stream().map(Object::toString).collect(Collectors.joining(";"));
    }

    UUID personId() {
        return personId;
    }

    @Nullable
    UUID changeVolunteerId() {
        return changeVolunteerId;
    }

    PlanSeen.Left seen(String personName, @Nullable String volunteerName) {
        return new PlanSeen.Left(
                waitingEntryId, personName, firstRule, changeRule, changeVolunteerId, volunteerName, arguments());
    }

    private List<Object> arguments() {
        var rule = changeRule;
        return rule == null || changeArguments == null || changeArguments.isEmpty()
                ? List.of()
                : Arrays.stream(changeArguments.split(";")).map(rule::argument).toList();
    }
}

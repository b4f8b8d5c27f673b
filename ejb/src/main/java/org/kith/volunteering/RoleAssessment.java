package org.kith.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Words;

/**
 * Whether the partner holds one of its roles to be regulated, and by which paragraph: of the role, never of the people it is
 * for. It is never changed; a later one of the same role takes its place.
 */
@Entity
@Table(name = "role_assessment")
class RoleAssessment extends PartnerRecord {
    @Column(name = "role_name", updatable = false)
    private String role;

    @Column(updatable = false)
    private boolean regulated;

    @Column(updatable = false)
    private String paragraph;

    @Column(name = "assessed_on", updatable = false)
    private LocalDate assessedOn;

    @Column(name = "assessed_by", updatable = false)
    private @Nullable UUID assessedBy;

    @Column(name = "assessed_by_name", updatable = false)
    private String assessedByName;

    protected RoleAssessment() {}

    RoleAssessment(
            UUID id,
            @Nullable String role,
            boolean regulated,
            @Nullable String paragraph,
            LocalDate day,
            Actor by,
            Instant now) {
        super(id, by.owner());
        var named = Words.orNothing(role);
        var grounds = Words.orNothing(paragraph);
        VolunteerRule.ROLE_HAS_A_NAME.require(named != null);
        VolunteerRule.ASSESSMENT_HAS_GROUNDS.require(grounds != null);
        VolunteerRule.ASSESSMENT_IS_DATED_BY_TODAY.require(!day.isAfter(Clocks.dayOf(now)));
        this.role = String.valueOf(named);
        this.regulated = regulated;
        this.paragraph = String.valueOf(grounds);
        this.assessedOn = day;
        this.assessedBy = by.accountId();
        this.assessedByName = by.name();
    }

    RoleAssessed seen() {
        return new RoleAssessed(id(), role, regulated, paragraph, assessedOn, assessedByName);
    }
}

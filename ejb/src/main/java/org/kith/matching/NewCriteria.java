package org.kith.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.Actor;

/** Criteria being added by the partnership's administrator. */
@Entity
@Table(name = "adm_criteria_version")
class NewCriteria extends CriteriaRecord {
    protected NewCriteria() {}

    NewCriteria(UUID id, LocalDate validFrom, CriteriaTerms terms, Actor by, Instant now) {
        super(id, validFrom, terms, by, now);
    }
}

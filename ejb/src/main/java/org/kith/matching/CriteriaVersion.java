package org.kith.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The weights as everybody of the partnership reads them. */
@Entity
@Table(name = "criteria_version")
class CriteriaVersion extends CriteriaRecord {
    protected CriteriaVersion() {}
}

package org.kith.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What the partnership added, as everybody of it reads it. */
@Entity
@Table(name = "interest")
class Interest extends InterestRecord {
    protected Interest() {}
}

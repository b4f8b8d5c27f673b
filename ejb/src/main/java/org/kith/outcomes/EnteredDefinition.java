package org.kith.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A definition as everybody of the partnership uses it. */
@Entity
@Table(name = "instrument_definition")
class EnteredDefinition extends DefinitionRecord {
    protected EnteredDefinition() {}
}

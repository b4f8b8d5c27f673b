package org.kith.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.Actor;

/** A definition being entered or withdrawn by the partnership's administrator. */
@Entity
@Table(name = "adm_instrument_definition")
class NewDefinition extends DefinitionRecord {
    protected NewDefinition() {}

    NewDefinition(UUID id, Instrument read, String json, Actor by, Instant now) {
        super(id, read, json, by, now);
    }
}

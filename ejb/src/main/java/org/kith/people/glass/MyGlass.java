package org.kith.people.glass;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A look of one's own. */
@Entity
@Table(name = "my_glass")
class MyGlass extends LookRecord {
    protected MyGlass() {}

    GlassLook look() {
        return look(null, null, null, null, null);
    }
}

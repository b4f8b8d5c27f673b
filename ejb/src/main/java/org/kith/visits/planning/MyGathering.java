package org.kith.visits.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A group visit to which a volunteer's own visit belongs; read only. */
@Entity
@Table(name = "my_gathering")
class MyGathering {
    @Id
    private UUID id;

    @Column
    private String name;

    @Column
    private String place;

    protected MyGathering() {}

    GroupPlace place() {
        return new GroupPlace(id, name, place);
    }
}

package org.kith.people.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What level 2 of a share adds: the names, and how to reach the person once the introduction was taken on. */
@Entity
@Table(name = "shared_person")
class SharedPerson {
    @Id
    private UUID id;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    private @Nullable String phone;
    private @Nullable String address;

    protected SharedPerson() {}

    SharedName name() {
        var first = preferredName == null ? givenName : preferredName;
        return new SharedName(first + " " + familyName, phone, address);
    }
}

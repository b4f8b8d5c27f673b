package org.kith.people.sharing;

import static org.kith.access.Record.CONTACT;
import static org.kith.access.Record.PERSON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.FieldTable;

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

    /** What the field table shows at this level. */
    SharedName name(int level) {
        var table = FieldTable.shipped();
        var preferred = table.shown(PERSON, "preferredName", level, preferredName);
        var first = preferred == null ? table.shown(PERSON, "givenName", level, givenName) : preferred;
        return new SharedName(
                Stream.of(first, table.shown(PERSON, "familyName", level, familyName))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")),
                table.shown(CONTACT, "phone", level, phone),
                table.shown(CONTACT, "address", level, address));
    }
}

package org.kith.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who cares for a person.
 *
 * @param mayAct speaks and signs for the person
 * @param permissionNote who agreed to that, how and when
 */
public record CarerDetails(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 60) String relationship,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 160) String email,
        boolean mayAct,
        @Nullable @Size(max = 500) String permissionNote) {
    public CarerDetails {
        name = name.strip();
        relationship = relationship.strip();
        phone = Words.orNothing(phone);
        email = Words.orNothing(email);
        permissionNote = Words.orNothing(permissionNote);
    }
}

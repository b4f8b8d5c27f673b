package org.kith.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How and where a person is reached.
 *
 * @param postcode as typed; the record keeps its normal form
 * @param accessNotes how to get in: bell, key safe, stairs
 */
public record Contact(
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 40) String mobile,
        @Nullable @Size(max = 160) String email,
        @Nullable @Size(max = 120) String addressLine1,
        @Nullable @Size(max = 120) String addressLine2,
        @Nullable @Size(max = 80) String town,
        @Nullable @Size(max = 12) String postcode,
        @Nullable @Size(max = 1000) String accessNotes,
        @NotNull Communication communication,
        boolean largePrint,
        @Nullable @Size(max = 500) String communicationNotes) {
    /** Nothing known yet. */
    public static final Contact NONE =
            new Contact(null, null, null, null, null, null, null, null, Communication.PHONE, false, null);

    public Contact {
        phone = Words.orNothing(phone);
        mobile = Words.orNothing(mobile);
        email = Words.orNothing(email);
        addressLine1 = Words.orNothing(addressLine1);
        addressLine2 = Words.orNothing(addressLine2);
        town = Words.orNothing(town);
        postcode = Words.orNothing(postcode);
        accessNotes = Words.orNothing(accessNotes);
        communicationNotes = Words.orNothing(communicationNotes);
    }
}

package org.kith.volunteering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Words;

/**
 * A check as somebody records it.
 *
 * @param id made by the client
 * @param datedOn when it was done, or for PVG when the disclosure was seen
 * @param expiresOn when it has to be renewed; for PVG only what Disclosure Scotland told an earlier member
 * @param number of the certificate or membership
 * @param pvgJoinedOn when the membership, or its present term, began
 * @param coversAdults for PVG: the membership is for work with protected adults
 * @param exempt the volunteer does not need it, for the reason in the note
 */
public record NewCheck(
        @NotNull UUID id,
        @NotNull CheckKind kind,
        @NotNull LocalDate datedOn,
        @Nullable LocalDate expiresOn,
        @Nullable @Size(max = 60) String number,
        @Nullable LocalDate pvgJoinedOn,
        boolean coversAdults,
        boolean exempt,
        @Nullable @Size(max = 500) String note) {
    public NewCheck {
        number = Words.orNothing(number);
        note = Words.orNothing(note);
    }

    /** A reference, training, induction or agreement. */
    public static NewCheck done(UUID id, CheckKind kind, LocalDate datedOn) {
        return new NewCheck(id, kind, datedOn, kind.renewalOf(datedOn), null, null, false, false, null);
    }

    /** A membership of the PVG scheme for work with adults. */
    public static NewCheck pvg(UUID id, String number, LocalDate joinedOn, LocalDate seenOn) {
        return new NewCheck(id, CheckKind.PVG, seenOn, null, number, joinedOn, true, false, null);
    }

    /** No need for it, and why. */
    public static NewCheck exemption(UUID id, CheckKind kind, LocalDate day, String note) {
        return new NewCheck(id, kind, day, null, null, null, false, true, note);
    }
}

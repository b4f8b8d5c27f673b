package org.kith.coproduction.mattering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that matters to a person.
 *
 * @param importance from 1, it would be nice, to 3, it matters most
 * @param reviewOn when to come back to it; twelve weeks from today when nothing is said
 * @param brings what the person brings towards it
 */
public record NewOutcome(
        OutcomeCategory category,
        @NotBlank @Size(max = 1000) String statement,
        int importance,
        @Nullable LocalDate reviewOn,
        @Nullable @Size(max = 500) String brings)
        implements Serializable {}

package org.kith.coproduction.mattering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How it stands, in the person's own words, and when to come back to it. */
public record NewReview(
        OutcomeStatus status,
        @NotBlank @Size(max = 1000) String words,
        @Nullable LocalDate nextOn) implements Serializable {}

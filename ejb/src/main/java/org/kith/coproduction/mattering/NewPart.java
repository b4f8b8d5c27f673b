package org.kith.coproduction.mattering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.Stakeholder;

/** What somebody brings towards an outcome, and what they do for it by when. */
public record NewPart(
        Stakeholder stakeholder,
        @NotBlank @Size(max = 500) String brings,
        @Nullable @Size(max = 500) String does,
        @Nullable LocalDate dueOn)
        implements Serializable {}

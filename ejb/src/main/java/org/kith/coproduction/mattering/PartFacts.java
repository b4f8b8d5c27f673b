package org.kith.coproduction.mattering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.Stakeholder;

/** What somebody brings, on a page. */
public record PartFacts(
        UUID id,
        Stakeholder stakeholder,
        String brings,
        @Nullable String does,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn)
        implements Serializable {}

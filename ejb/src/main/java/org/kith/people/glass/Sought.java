package org.kith.people.glass;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How somebody is named in an emergency: by the number on their letters, or by family name and birthday. */
public record Sought(
        @Nullable String reference,
        @Nullable String familyName,
        @Nullable LocalDate born) {}

package org.kith.coproduction.stories;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yes to one use.
 *
 * @param toldAs the name that the person wants to stand there; without it none does
 */
public record NewYes(
        StoryUse use,
        LocalDate untilOn,
        @Nullable @Size(max = 60) String toldAs) implements Serializable {}

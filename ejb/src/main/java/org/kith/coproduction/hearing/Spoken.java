package org.kith.coproduction.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about one thing.
 *
 * @param feels how much they feel it, from 1 to 5, when they wanted to say
 * @param differsFrom whose view theirs differs from, in their own opinion
 * @param seen the version that the page showed; 0 when nothing had been written down
 */
public record Spoken(
        About about,
        @NotBlank @Size(max = 2000) String words,
        @Nullable Integer feels,
        @Nullable @Size(max = 1000) String wouldHelp,
        @Nullable Stakeholder differsFrom,
        int seen)
        implements Serializable {}

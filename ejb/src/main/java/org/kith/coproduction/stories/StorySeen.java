package org.kith.coproduction.stories;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story for whoever has the person's yes.
 *
 * @param toldAs the name the person wants there, if any
 */
public record StorySeen(
        UUID id, String partner, NewStory story, @Nullable String toldAs, LocalDate untilOn) implements Serializable {}

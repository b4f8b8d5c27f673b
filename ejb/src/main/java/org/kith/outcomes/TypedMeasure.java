package org.kith.outcomes;

import java.util.UUID;

/** Whose measure it is and what was typed in. */
public record TypedMeasure(UUID personId, NewMeasure said) {}

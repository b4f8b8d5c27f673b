package org.kith.evaluation.elsewhere;

import java.io.Serializable;
import java.util.UUID;

/** Something that happened, on a page. */
public record EventFacts(UUID id, NewEvent event, boolean struck) implements Serializable {}

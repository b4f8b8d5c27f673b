package org.kith.matching;

import java.util.UUID;
import org.kith.access.Actor;

/** Somebody asked for a plan of the whole list. */
public record PlanAsked(UUID runId, Actor by) {}

package org.kith.matching.whatif;

import java.util.UUID;
import org.kith.access.Actor;

/** Somebody asked for a simulated year. */
public record SimulationAsked(UUID id, Actor by) {}

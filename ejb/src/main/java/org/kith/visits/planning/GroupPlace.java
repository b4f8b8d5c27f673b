package org.kith.visits.planning;

import java.io.Serializable;
import java.util.UUID;

/** What a group visit is called and where it is. */
public record GroupPlace(UUID id, String name, String place) implements Serializable {}

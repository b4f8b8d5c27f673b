package org.kith.people;

import java.util.UUID;

/** What a list of another slice shows of a person. */
public record PersonName(UUID id, String reference, String name) {}

package org.kith.people.phone;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A phone of mine on a page. */
public record PhoneRow(UUID id, String name, Instant madeAt, Instant lastUsedAt) implements Serializable {}

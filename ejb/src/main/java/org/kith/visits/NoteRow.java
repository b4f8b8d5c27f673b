package org.kith.visits;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A note on a visit. */
public record NoteRow(UUID id, Instant writtenAt, String note) implements Serializable {}

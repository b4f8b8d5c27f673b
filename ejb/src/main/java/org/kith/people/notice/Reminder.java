package org.kith.people.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody is reminded of.
 *
 * @param kind any slice's enum constant: {@code <NAME>.subject} and {@code <NAME>.body} are its words
 * @param until from then on it is too late
 */
public record Reminder(UUID aboutId, Enum<?> kind, Instant until) {}

package org.kith.people;

import java.util.UUID;

/**
 * A person's health and vulnerability as staff read it.
 *
 * @param version 0 when nothing was recorded yet
 */
public record SupportRecord(UUID personId, String reference, String name, int version, Support support) {}

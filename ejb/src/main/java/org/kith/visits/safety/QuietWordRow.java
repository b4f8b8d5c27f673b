package org.kith.visits.safety;

import java.io.Serializable;

/** A volunteer's quiet word, for staff who may hear it on the telephone. */
public record QuietWordRow(String volunteerName, String word) implements Serializable {}

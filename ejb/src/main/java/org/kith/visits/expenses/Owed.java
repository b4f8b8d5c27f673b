package org.kith.visits.expenses;

import java.io.Serializable;

/** A journey that was approved below the rate of its day, and what is still owed for it. */
public record Owed(ClaimToDecide claim, int pence) implements Serializable {}

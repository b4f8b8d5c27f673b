package org.kith.coproduction.mattering;

import java.io.Serializable;
import java.time.LocalDate;

/** How it stood on a day, on a page. */
public record LookBack(OutcomeStatus status, String words, LocalDate on) implements Serializable {}

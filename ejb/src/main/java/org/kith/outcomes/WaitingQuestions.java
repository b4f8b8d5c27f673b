package org.kith.outcomes;

import java.time.LocalDate;
import java.util.UUID;

/** That questions wait for the person's own answer, and until when. */
public record WaitingQuestions(UUID id, LocalDate untilOn) {}

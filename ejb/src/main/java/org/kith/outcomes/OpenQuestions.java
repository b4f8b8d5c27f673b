package org.kith.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Questions that wait for the person's own answer. */
public record OpenQuestions(UUID id, TimePoint timePoint, LocalDate untilOn, List<Instrument> instruments) {}

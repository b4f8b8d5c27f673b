package org.kith.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One answering as its readers see it.
 *
 * @param missing questions without an answer, for whatever reason
 * @param current whether it counts; a replaced one does not
 */
public record Measure(
        UUID id,
        String instrument,
        String title,
        TimePoint timePoint,
        LocalDate givenOn,
        AdministrationMode mode,
        long missing,
        boolean current,
        List<MeasureScore> scores) {}

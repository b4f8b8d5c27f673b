package org.kith.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One answering as its readers see it.
 *
 * @param notAnswered questions passed over
 * @param declined questions the person would rather not answer
 * @param notApplicable questions that do not apply to the person
 * @param current whether it counts; a replaced one does not
 */
public record Measure(
        UUID id,
        String instrument,
        String title,
        TimePoint timePoint,
        LocalDate givenOn,
        AdministrationMode mode,
        AskedBy askedBy,
        long notAnswered,
        long declined,
        long notApplicable,
        boolean current,
        List<MeasureScore> scores) {}

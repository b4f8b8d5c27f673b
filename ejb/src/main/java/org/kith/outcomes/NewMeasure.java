package org.kith.outcomes;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;

/**
 * One answering of an instrument, as it is typed in.
 *
 * @param instrument code; the newest version is used
 * @param askedBy who asked; never the matched volunteer, because people answer a friend more kindly
 * @param answers by item: the code of an option, or {@code -}, {@code d}, {@code x} for why there is none
 */
public record NewMeasure(
        @NotNull String instrument,
        @NotNull TimePoint timePoint,
        @NotNull LocalDate givenOn,
        @NotNull AdministrationMode mode,
        @NotNull AskedBy askedBy,
        @NotNull Map<String, String> answers) {
    public NewMeasure {
        answers = Map.copyOf(answers);
    }
}

package org.kith.outcomes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One score and how it moved since the baseline.
 *
 * @param title what the score is of, when the product has no words of its own for it
 * @param value null when too many answers are missing
 * @param words the answer itself, when the score is an order without numbers
 * @param change null when there is nothing to compare with, or when numbers have no meaning
 * @param movement null when there is nothing to compare with
 */
public record MeasureScore(
        String scale,
        @Nullable String title,
        @Nullable BigDecimal value,
        @Nullable String words,
        @Nullable String band,
        @Nullable BigDecimal change,
        @Nullable Movement movement) {
    /** Which way it went, for the person. */
    public enum Movement {
        BETTER,
        SAME,
        WORSE
    }

    static MeasureScore of(Instrument definition, Score score, @Nullable Score before) {
        boolean order = !definition.hasMeans();
        var value = score.value();
        var first = before == null ? null : before.value();
        var change = value == null || first == null ? null : value.subtract(first);
        return new MeasureScore(
                score.scale(),
                definition.scale(score.scale()).title(),
                value,
                order && value != null ? answer(definition, value) : null,
                score.band(),
                order ? null : change,
                change == null ? null : movement(definition.scale(score.scale()), change));
    }

    private static @Nullable String answer(Instrument definition, BigDecimal value) {
        return definition.options().stream()
                .filter(option -> option.value().compareTo(value) == 0)
                .map(Instrument.Option::label)
                .findFirst()
                .orElse(null);
    }

    private static Movement movement(Instrument.Scale scale, BigDecimal change) {
        int sign = scale.direction() == Direction.HIGHER_BETTER ? change.signum() : -change.signum();
        return sign > 0 ? Movement.BETTER : sign < 0 ? Movement.WORSE : Movement.SAME;
    }
}

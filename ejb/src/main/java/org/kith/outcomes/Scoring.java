package org.kith.outcomes;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From answers to scores, by the rules of the definition and nothing else. */
public final class Scoring {
    private Scoring() {}

    /** One score for each scale of the definition, in its order. */
    public static List<Score> score(Instrument instrument, Answers answers) {
        if (answers.inOrder().size() != instrument.items().size()) {
            throw new IllegalArgumentException(instrument.code() + " has "
                    + instrument.items().size() + " questions, but "
                    + answers.inOrder().size() + " answers were given.");
        }
        var algorithm = Algorithm.called(instrument.algorithm());
        return instrument.scales().stream()
                .map(scale -> {
                    BigDecimal value = algorithm.value(instrument, scale, answers);
                    return new Score(scale.id(), value, scale.band(value));
                })
                .toList();
    }

    /** The score that stands for the whole instrument, or null when each stands alone. */
    public static @Nullable Score main(Instrument instrument, Answers answers) {
        String id = instrument.mainScale();
        if (id == null) return null;
        return score(instrument, answers).stream()
                .filter(s -> s.scale().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

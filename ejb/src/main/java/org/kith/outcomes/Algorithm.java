package org.kith.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.outcomes.Instrument.Option;
import org.kith.outcomes.Instrument.Scale;

/** The ways to make a score that a definition file can name. */
enum Algorithm {
    /** Adds the values; a missing answer counts nothing, if the scale allows it to be missing. */
    SUM("sum") {
        @Override
        @Nullable
        BigDecimal value(Instrument instrument, Scale scale, Answers answers) {
            return tooManyMissing(instrument, scale, answers) ? null : sum(instrument, scale, answers);
        }
    },
    /** Adds the values and puts the mean of the answered in place of each missing one. */
    SUM_PRORATED("sum-prorated") {
        @Override
        @Nullable
        BigDecimal value(Instrument instrument, Scale scale, Answers answers) {
            if (tooManyMissing(instrument, scale, answers)) return null;
            int all = scale.items().size();
            long answered = all - missing(instrument, scale, answers);
            BigDecimal sum = sum(instrument, scale, answers);
            if (answered == all) return sum;
            if (answered == 0) return null;
            return sum.multiply(BigDecimal.valueOf(all)).divide(BigDecimal.valueOf(answered), 2, RoundingMode.HALF_UP);
        }
    },
    /** Adds the values for the scale {@code raw} and looks the sum up in the table for every other scale. */
    SUM_TABLE("sum-table") {
        @Override
        @Nullable
        BigDecimal value(Instrument instrument, Scale scale, Answers answers) {
            BigDecimal sum = SUM.value(instrument, scale, answers);
            return sum == null || scale.id().equals("raw")
                    ? sum
                    : instrument.table().get(sum);
        }

        @Override
        void check(Instrument instrument) {
            if (instrument.table().isEmpty()) {
                throw new IllegalArgumentException("The definition " + instrument.code() + " has no table.");
            }
        }
    },
    /** One question is one scale. */
    EACH_ALONE("each-alone") {
        @Override
        @Nullable
        BigDecimal value(Instrument instrument, Scale scale, Answers answers) {
            return SUM.value(instrument, scale, answers);
        }

        @Override
        void check(Instrument instrument) {
            if (instrument.scales().stream().anyMatch(s -> s.items().size() != 1)) {
                throw new IllegalArgumentException(
                        "The definition " + instrument.code() + " must have one question in each scale.");
            }
        }
    },
    /** One question whose values are an order and nothing more: it has no mean. */
    ORDINAL("ordinal") {
        @Override
        @Nullable
        BigDecimal value(Instrument instrument, Scale scale, Answers answers) {
            return SUM.value(instrument, scale, answers);
        }

        @Override
        void check(Instrument instrument) {
            EACH_ALONE.check(instrument);
        }
    },
    /** Counts one for every answer that the scale's definition counts as lonely; which answers differs by question. */
    DE_JONG_GIERVELD("de-jong-gierveld") {
        @Override
        @Nullable
        BigDecimal value(Instrument instrument, Scale scale, Answers answers) {
            if (tooManyMissing(instrument, scale, answers)) return null;
            return BigDecimal.valueOf(scale.counted().entrySet().stream()
                    .filter(e -> e.getValue()
                            .contains(answers.to(instrument, e.getKey()).text()))
                    .count());
        }

        @Override
        void check(Instrument instrument) {
            for (Scale scale : instrument.scales()) {
                if (!scale.counted().keySet().equals(Set.copyOf(scale.items()))) {
                    throw new IllegalArgumentException("The definition " + instrument.code()
                            + " does not say which answers count for each question of " + scale.id() + ".");
                }
            }
        }
    };

    private final String id;

    Algorithm(String id) {
        this.id = id;
    }

    static Algorithm called(String id) {
        return Arrays.stream(values())
                .filter(a -> a.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no algorithm " + id + "; the algorithms are "
                        + String.join(
                                ", ", Arrays.stream(values()).map(a -> a.id).toList()) + "."));
    }

    /** The score of one scale, or null when too many answers are missing. */
    abstract @Nullable BigDecimal value(Instrument instrument, Scale scale, Answers answers);

    /** Refuses a definition that this algorithm cannot score. */
    void check(Instrument instrument) {}

    private static boolean tooManyMissing(Instrument instrument, Scale scale, Answers answers) {
        return missing(instrument, scale, answers) > scale.missingAllowed();
    }

    private static long missing(Instrument instrument, Scale scale, Answers answers) {
        return given(instrument, scale, answers).stream()
                .filter(Answer::isMissing)
                .count();
    }

    private static BigDecimal sum(Instrument instrument, Scale scale, Answers answers) {
        return given(instrument, scale, answers).stream()
                .map(a -> a.code() == null ? null : instrument.option(a.code()))
                .filter(o -> o != null)
                .map(Option::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Answer> given(Instrument instrument, Scale scale, Answers answers) {
        return scale.items().stream().map(id -> answers.to(instrument, id)).toList();
    }
}

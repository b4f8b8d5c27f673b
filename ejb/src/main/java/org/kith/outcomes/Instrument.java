package org.kith.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a questionnaire and how it is scored, as read from its definition file. A change of wording, options or
 * scoring is a new version, so that a score can always be explained by the definition it was made with.
 *
 * @param code short name, the same for every version
 * @param introduction what is said before the first question, or null
 * @param licenceReference what an administrator wrote down when the licence was granted, or null
 * @param algorithm id of one of the {@link Algorithm}s
 * @param items in the order in which answers are stored, read and written
 * @param presented item ids in the order in which they are asked
 * @param scales what comes out; every algorithm fills each of them, with or without a value
 * @param mainScale id of the scale that stands for the whole instrument, or null when each stands alone
 * @param table raw sum to metric score, only for the algorithm {@code sum-table}
 * @param note how the bands may be read
 */
public record Instrument(
        String code,
        int version,
        String title,
        @Nullable String introduction,
        String algorithm,
        Direction direction,
        WordingStatus wordingStatus,
        String licence,
        @Nullable String licenceReference,
        String citation,
        @Nullable String note,
        List<Item> items,
        List<String> presented,
        List<Option> options,
        List<Scale> scales,
        @Nullable String mainScale,
        Map<BigDecimal, BigDecimal> table) {

    /**
     * One question.
     *
     * @param wording the question, or null when only a licence holder may see it
     * @param optionsReversed whether the page shows the options from last to first; codes stay the same
     */
    public record Item(String id, @Nullable String wording, boolean optionsReversed) {}

    /** One possible answer: the code that is stored, the label that is read, the value that is added up. */
    public record Option(String code, @Nullable String label, BigDecimal value) {}

    /**
     * One result.
     *
     * @param title what it measures, when the product has no words of its own for it
     * @param items ids of the items that belong to it
     * @param counted codes that count one each, only for the algorithm {@code de-jong-gierveld}
     * @param missingAllowed how many missing answers still give a score
     * @param direction which end is better, when it differs from the instrument's
     * @param standardError standard error of measurement as published, for reliable change
     */
    public record Scale(
            String id,
            @Nullable String title,
            List<String> items,
            Map<String, Set<String>> counted,
            int missingAllowed,
            BigDecimal min,
            BigDecimal max,
            Direction direction,
            List<Band> bands,
            @Nullable BigDecimal standardError,
            @Nullable String standardErrorSource) {

        /** The first band that holds the value, or null where the definition names none. */
        public @Nullable String band(@Nullable BigDecimal value) {
            if (value == null) return null;
            return bands.stream()
                    .filter(b -> b.holds(value))
                    .map(Band::label)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A named stretch of a scale, up to and including {@code upTo} or below {@code below}; neither means all the rest. */
    public record Band(
            String label,
            @Nullable BigDecimal upTo,
            @Nullable BigDecimal below) {
        boolean holds(BigDecimal value) {
            if (upTo != null) return value.compareTo(upTo) <= 0;
            return below == null || value.compareTo(below) < 0;
        }
    }

    /** Reads a definition, shipped or entered by an administrator; the sentence of the exception says what is wrong. */
    public static Instrument read(String json) {
        return InstrumentFile.read(json);
    }

    /** Whether every question has its wording. */
    public boolean hasWording() {
        return items.stream().allMatch(i -> i.wording() != null);
    }

    /** Whether it can be used as it is, without a licence reference and wording from an administrator. */
    public boolean isReadyToUse() {
        return hasWording() && (wordingStatus != WordingStatus.LICENCE_REQUIRED || licenceReference != null);
    }

    /** Whether its scores are numbers; an order without distances has no mean and no change. */
    public boolean hasMeans() {
        return Algorithm.called(algorithm) != Algorithm.ORDINAL;
    }

    public Item item(String id) {
        return items.stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no question " + id + "."));
    }

    public Scale scale(String id) {
        return scales.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no scale " + id + "."));
    }

    public @Nullable Option option(String optionCode) {
        return options.stream()
                .filter(o -> o.code().equals(optionCode))
                .findFirst()
                .orElse(null);
    }

    /** The option of this code; else the first one of this number, as published forms print beside words. */
    @Nullable
    Option optionTyped(String text) {
        var byCode = option(text);
        return byCode != null
                ? byCode
                : options.stream()
                        .filter(o -> o.value().toPlainString().equals(text))
                        .findFirst()
                        .orElse(null);
    }

    /** The questions in the order in which they are asked. */
    public List<Item> itemsAsPresented() {
        return presented.stream().map(this::item).toList();
    }
}

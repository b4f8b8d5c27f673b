package org.kith.outcomes;

import org.jspecify.annotations.Nullable;

/**
 * What was said to one question: the code of an option, or why there is none. Not answered, declined and not applicable
 * are all missing for scoring and are counted apart, because they mean different things.
 *
 * @param code the code of the option, only when the kind is {@code VALUE}
 */
public record Answer(Kind kind, @Nullable String code) {

    public static final Answer NOT_ANSWERED = new Answer(Kind.NOT_ANSWERED, null);
    public static final Answer DECLINED = new Answer(Kind.DECLINED, null);
    public static final Answer NOT_APPLICABLE = new Answer(Kind.NOT_APPLICABLE, null);

    /** Why there is, or is not, a value. */
    public enum Kind {
        VALUE(""),
        NOT_ANSWERED("-"),
        DECLINED("d"),
        NOT_APPLICABLE("x");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    public static Answer of(String code) {
        return new Answer(Kind.VALUE, code);
    }

    public boolean isMissing() {
        return kind != Kind.VALUE;
    }

    /** The code, or {@code -}, {@code d}, {@code x}. */
    public String text() {
        return code == null ? kind.mark : code;
    }

    /** Reads a code, the number that is printed beside an option, or a mark for what is missing. */
    static Answer read(Instrument instrument, String text) {
        if (text.isEmpty() || text.equals(Kind.NOT_ANSWERED.mark)) return NOT_ANSWERED;
        if (text.equals(Kind.DECLINED.mark)) return DECLINED;
        if (text.equals(Kind.NOT_APPLICABLE.mark)) return NOT_APPLICABLE;
        var option = instrument.optionTyped(text);
        if (option == null) {
            throw new IllegalArgumentException("“" + text + "” is not an answer of " + instrument.code()
                    + "; the answers are "
                    + String.join(
                            ", ",
                            instrument.options().stream()
                                    .map(Instrument.Option::code)
                                    .toList())
                    + ", and -, d or x for not answered, declined or not applicable.");
        }
        return of(option.code());
    }
}

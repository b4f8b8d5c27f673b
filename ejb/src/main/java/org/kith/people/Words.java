package org.kith.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names and telephone numbers in the form in which they are searched and compared. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("['’ʼ`.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z]-?[0-9A-Za-z]{4}-[0-9A-Za-z]{4}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

    private Words() {}

    /** Lower case without accents and punctuation: {@code Seònaid O'Neill-Łaski} is {@code seonaid oneill laski}. */
    public static String fold(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var lower = plain.toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae");
        return BETWEEN_WORDS
                .matcher(SILENT.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** What {@link #wanted} is looked up in: each name folded, the reference as one word. */
    public static String searchText(String reference, @Nullable String... names) {
        return Arrays.stream(names)
                        .filter(Objects::nonNull)
                        .map(Words::fold)
                        .flatMap(folded -> Arrays.stream(folded.split(" ", -1)))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" "))
                + " " + fold(reference.replace("-", ""));
    }

    /** The parts of names that somebody looks for; a reference is one part. Letters and digits only. */
    public static List<String> wanted(@Nullable String typed) {
        if (typed == null) {
            return List.of();
        }
        var text = typed.strip();
        var folded = fold(REFERENCE.matcher(text).matches() ? text.replace("-", "") : text);
        return Arrays.stream(folded.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(6)
                .toList();
    }

    /** Only the digits, from the first nought on: {@code +44 (0)1224 123456} is {@code 01224123456}. */
    public static String digits(@Nullable String phone) {
        if (phone == null) {
            return "";
        }
        var digits = NO_DIGIT.matcher(phone).replaceAll("");
        if (digits.startsWith("0044")) {
            digits = digits.substring(2);
        } else if (!phone.strip().startsWith("+")) {
            return digits;
        }
        if (!digits.startsWith("44")) {
            return digits;
        }
        var rest = digits.substring(2);
        return rest.startsWith("0") ? rest : "0" + rest;
    }

    /** The digits of several numbers, for the column that is searched. */
    public static String phoneDigits(@Nullable String... phones) {
        return Arrays.stream(phones)
                .map(Words::digits)
                .filter(digits -> !digits.isEmpty())
                .map(digits -> digits.substring(0, Math.min(digits.length(), 29)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The text without spaces at its ends, null when nothing is left. */
    public static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

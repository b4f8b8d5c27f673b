package org.kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.elsewhere.Claim;

/** No page says that befriending made something less: only beside people who waited is a difference told, and then as one. */
class ClaimWordsTest {
    private static final Pattern LESS = Pattern.compile(
            "reduc|prevent|avoid|decreas|cut down|thanks to befriending|because of befriending|due to befriending",
            Pattern.CASE_INSENSITIVE);

    /** The name of a national outcome is an aim and no claim. */
    private static final List<String> AIMS = List.of("reports.outcome.5");

    @Test
    void no_text_of_the_product_says_reduced() {
        var words = new Text();
        assertEquals(
                List.of(),
                Collections.list(words.getKeys()).stream()
                        .filter(key -> !AIMS.contains(key))
                        .filter(key -> LESS.matcher(words.getString(key)).find())
                        .sorted()
                        .toList());
    }

    @Test
    void a_lower_number_is_told_only_by_the_claim_that_has_a_comparison_group() {
        assertTrue(Text.say("elsewhere.claim." + Claim.LOWER_THAN_WAITING).contains("people who waited"));
        for (var claim : Claim.values()) {
            var words = Text.say("elsewhere.claim." + claim);
            assertFalse(words.startsWith("???"), claim.name());
            if (claim != Claim.LOWER_THAN_WAITING) {
                assertFalse(
                        Pattern.compile("fewer|less often|lower", Pattern.CASE_INSENSITIVE)
                                .matcher(words)
                                .find(),
                        words);
            }
        }
    }
}

package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void names_are_compared_without_accents_case_and_punctuation() {
        assertEquals("seonaid oneill laski", Words.fold("Seònaid O'Neill-Łaski"));
        assertEquals("", Words.fold("🌻"));
        assertEquals("", Words.fold(null));
    }

    @Test
    void a_reference_is_one_part_however_it_is_typed() {
        assertEquals(List.of("p7k3qh4xm"), Words.wanted("P-7K3Q-H4XM"));
        assertEquals(List.of("smith", "jones"), Words.wanted("  Smith-Jones  smith "));
        assertTrue(Words.wanted("%_ ").isEmpty());
    }

    @Test
    void telephone_numbers_are_their_digits_from_the_nought_on() {
        assertEquals("01224123456", Words.digits("+44 (0)1224 123456"));
        assertEquals("01224123456", Words.digits("0044 1224 123456"));
        assertEquals("01224123456", Words.digits("01224 123456"));
        assertEquals("01224123456 07700900123", Words.phoneDigits("01224 123456", "07700 900123"));
    }

    @Test
    void vocabularies_understand_what_people_write() {
        assertEquals("bowls", Vocabulary.interests().codeFor("Lawn Bowls").orElseThrow());
        assertEquals("gd", Vocabulary.languages().codeFor("Gàidhlig").orElseThrow());
        assertTrue(Vocabulary.interests().codes().size() >= 40);
    }
}

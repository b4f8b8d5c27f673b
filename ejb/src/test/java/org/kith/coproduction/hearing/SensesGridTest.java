package org.kith.coproduction.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who was heard, and who was not yet. */
class SensesGridTest {
    private static final List<Stakeholder> FOUR =
            List.of(Stakeholder.OLDER_PERSON, Stakeholder.FAMILY, Stakeholder.VOLUNTEER, Stakeholder.COORDINATOR);

    @Test
    void seventeen_of_twenty_four_cells_heard_are_71_percent() {
        var voices = new ArrayList<VoiceFacts>();
        for (var one : FOUR) {
            for (var sense : About.SENSES) {
                if (voices.size() < 17) {
                    voices.add(said(one, sense, null));
                }
            }
        }
        var grid = SensesGrid.of(voices, FOUR, false);
        assertEquals(24, grid.cells());
        assertEquals(17, grid.heard());
        assertEquals(71, grid.percent());
    }

    @Test
    void nobody_heard_yet_is_a_grid_of_empty_cells_for_the_person_the_volunteer_and_the_coordinator() {
        var grid = SensesGrid.of(List.of(), EnumSet.noneOf(Stakeholder.class), false);
        assertEquals(
                List.of(Stakeholder.OLDER_PERSON, Stakeholder.VOLUNTEER, Stakeholder.COORDINATOR), grid.stakeholders());
        assertEquals(0, grid.percent());
        assertFalse(grid.lines().get(0).cells().get(0).heard());
    }

    @Test
    void family_has_a_column_as_soon_as_somebody_is_known() {
        assertEquals(
                4,
                SensesGrid.of(List.of(), EnumSet.noneOf(Stakeholder.class), true)
                        .stakeholders()
                        .size());
    }

    @Test
    void belonging_moved_from_2_to_4_and_both_words_stand() {
        var grid = SensesGrid.of(
                List.of(
                        said(Stakeholder.OLDER_PERSON, About.BELONGING, 4),
                        said(Stakeholder.OLDER_PERSON, About.BELONGING, 2)),
                FOUR,
                false);
        var cell = grid.lines().get(1).cells().get(0);
        assertEquals(List.of(2, 4), cell.movement());
        assertEquals(2, cell.said().size());
    }

    @Test
    void one_rating_or_none_is_no_movement() {
        var grid = SensesGrid.of(List.of(said(Stakeholder.VOLUNTEER, About.PURPOSE, 5)), FOUR, false);
        assertEquals(List.of(), grid.lines().get(3).cells().get(2).movement());
    }

    @Test
    void how_somebody_sees_the_whole_fills_no_cell() {
        assertEquals(
                0,
                SensesGrid.of(List.of(said(Stakeholder.FAMILY, About.WHOLE, null)), FOUR, true)
                        .heard());
    }

    private static VoiceFacts said(Stakeholder by, About about, @Nullable Integer feels) {
        return new VoiceFacts(new UUID(1, 1), by, about, "words", feels, null, null, 1);
    }
}

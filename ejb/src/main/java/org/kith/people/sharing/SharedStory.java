package org.kith.people.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What level 3 of a share adds, from the day of the share on, the newest first; at most a hundred of each. */
public record SharedStory(List<Visit> visits, List<Note> notes, List<Outcome> outcomes) {
    /** @param outcome null while nobody has told */
    public record Visit(
            LocalDate day,
            @Nullable String outcome,
            @Nullable Integer minutes) {}

    /** An ordinary note. */
    public record Note(LocalDate day, String words) {}

    /** One scale of one questionnaire. */
    public record Outcome(
            LocalDate day,
            String instrument,
            String scale,
            @Nullable BigDecimal value,
            @Nullable String band) {}
}

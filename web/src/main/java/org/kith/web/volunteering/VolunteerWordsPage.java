package org.kith.web.volunteering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.matching.HalfDay;
import org.kith.people.Barrier;
import org.kith.people.Gender;
import org.kith.people.Mode;
import org.kith.volunteering.CheckSummary.CheckState;
import org.kith.volunteering.Clearance;
import org.kith.volunteering.Missing;
import org.kith.volunteering.Rest;
import org.kith.volunteering.TravelsBy;
import org.kith.web.Text;
import org.kith.web.people.PeopleWords;
import org.kith.web.ui.Words;

/** What may be chosen in forms about volunteers, and parts of their records in words. */
@Named
@ApplicationScoped
public class VolunteerWordsPage {
    private static final String MISSING = "Missing.";

    public HalfDay[] getHalfDays() {
        return HalfDay.values();
    }

    public Barrier[] getBarriers() {
        return Barrier.values();
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public TravelsBy[] getTravelsBys() {
        return TravelsBy.values();
    }

    public List<SelectItem> getLanguages() {
        return PeopleWords.languageItems();
    }

    /** Cleared, or the first thing that is missing, as a sentence. */
    public String clearance(Clearance clearance) {
        var missing = clearance.missing();
        return missing == null
                ? Text.say("volunteers.cleared")
                : Text.say(
                        MISSING + missing.name(),
                        clearance.arguments().stream()
                                .map(one -> one instanceof LocalDate day ? Words.date(day) : one)
                                .toArray());
    }

    public String clearanceColour(Clearance clearance) {
        if (clearance.isCleared()) {
            return "green";
        }
        return clearance.missing() == Missing.PAUSED || clearance.missing() == Missing.LEFT ? "grey" : "amber";
    }

    public String stateColour(CheckState state) {
        return switch (state) {
            case VALID -> "green";
            case EXPIRED, SUSPENDED -> "red";
            case WITHDRAWN -> "grey";
            default -> "amber";
        };
    }

    /** The half-days of an availability, by name. */
    public String halfDays(int availability) {
        return HalfDay.of(availability).stream().map(Words::label).collect(Collectors.joining(", "));
    }

    /** Some constants, by name. */
    public String labels(Iterable<? extends Enum<?>> constants) {
        var words = new TreeSet<String>();
        constants.forEach(one -> words.add(Words.label(one)));
        return String.join(", ", words);
    }

    /** From when to when a break is. */
    public String rest(Rest rest) {
        return rest.until() == null
                ? Text.say("volunteers.rest.open", Words.date(rest.from()))
                : Text.say("volunteers.rest.closed", Words.date(rest.from()), Words.date(rest.until()));
    }
}

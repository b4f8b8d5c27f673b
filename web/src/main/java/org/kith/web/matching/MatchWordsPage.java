package org.kith.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.matching.Answer;
import org.kith.matching.Grounds;
import org.kith.matching.HardRule;
import org.kith.matching.MatchRecord;
import org.kith.matching.MatchState;
import org.kith.matching.Reason;
import org.kith.matching.Reason.Code;
import org.kith.matching.ShortlistSeen.Apart;
import org.kith.matching.ShortlistSeen.Suggested;
import org.kith.matching.WhyNot;
import org.kith.matching.across.LentPlace;
import org.kith.volunteering.TravelsBy;
import org.kith.web.Text;
import org.kith.web.people.PeopleWords;
import org.kith.web.ui.Words;

/** Why two would fit, or what stands between them, in words. */
@Named
@ApplicationScoped
public class MatchWordsPage {
    private static final String REASON = "reason.";
    private static final String APART = "apart.";
    private static final String CHANGE = "change.";
    private static final String MISSING_SHORT = "Missing.short.";

    /** 1.2 miles away; both like bowls; both are free Tuesday afternoon; does not drive. */
    public String sentence(Suggested one) {
        var parts = parts(one.reasons());
        if (one.travelsBy() != null && one.travelsBy() != TravelsBy.CAR) {
            parts.add(Text.say("reason.NO_CAR"));
        }
        var sentence = String.join("; ", parts);
        return sentence.isEmpty()
                ? Text.say("reason.POSSIBLE")
                : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** The reasons of a match as they were when it was proposed. */
    public String sentence(List<Reason> reasons) {
        return String.join("; ", parts(reasons));
    }

    /** Why two were proposed, with the points. */
    public String why(Grounds grounds) {
        var sentence = sentence(grounds.reasons());
        return Text.say(
                "matches.why.words", sentence.isEmpty() ? Text.say("reason.POSSIBLE") : sentence, grounds.score());
    }

    /** What somebody said to a proposal, when and why; empty while there is no answer. */
    public String answer(
            @Nullable Answer answer, @Nullable Instant when, @Nullable WhyNot whyNot, @Nullable String words) {
        var reason = Stream.of(whyNot == null ? null : Words.label(whyNot), words)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
        return answer == null
                ? Text.say("matches.answer.waiting")
                : Text.say("matches.answer.words", Words.label(answer), Words.dateTime(when), reason);
    }

    /** From when to when they take a break, and why. */
    public String pause(MatchRecord.Break pause) {
        var reason = pause.reason() == null ? "" : pause.reason();
        return pause.until() == null
                ? Text.say("matches.pause.open", Words.date(pause.from()), reason)
                : Text.say("matches.pause.closed", Words.date(pause.from()), Words.date(pause.until()), reason);
    }

    private static List<String> parts(List<Reason> reasons) {
        var parts = new ArrayList<String>();
        of(reasons, Code.DISTANCE)
                .forEach(one -> parts.add(say(one, one.arguments().get(0))));
        of(reasons, Code.DISTANCE_UNKNOWN).forEach(one -> parts.add(say(one)));
        var interests = of(reasons, Code.SHARED_INTEREST);
        if (!interests.isEmpty()) {
            parts.add(say(
                    interests.get(0), PeopleWords.interests(codes(interests)).toLowerCase(Locale.UK)));
        }
        of(reasons, Code.SHARED_TIMES).stream()
                .filter(one -> !one.arguments().isEmpty())
                .forEach(one -> parts.add(say(one, labels(one.arguments()))));
        var languages = of(reasons, Code.SHARED_LANGUAGE);
        if (!languages.isEmpty()) {
            parts.add(say(languages.get(0), PeopleWords.languages(codes(languages))));
        }
        of(reasons, Code.NOT_REQUIRED)
                .forEach(one -> parts.add(
                        say(one, Text.say("HardRule." + one.arguments().get(0)))));
        of(reasons, Code.ASKED_BEFORE).forEach(one -> parts.add(say(one)));
        return parts;
    }

    private static List<Reason> of(List<Reason> reasons, Code code) {
        return reasons.stream().filter(one -> one.code() == code).toList();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(one -> one.arguments().get(0).toString()).toList();
    }

    private static String say(Reason reason, Object... arguments) {
        return Text.say(REASON + reason.code(), arguments);
    }

    private static String labels(List<Object> constants) {
        return constants.stream().map(Words::label).collect(Collectors.joining(", "));
    }

    /** How the points of a suggestion are made: one line a reason. */
    public List<String> points(Suggested one) {
        return one.reasons().stream()
                .filter(reason -> reason.points() != 0)
                .map(reason -> Text.say("matching.points", Text.say("Code." + reason.code()), reason.points()))
                .toList();
    }

    /** What stands between the person and one volunteer. */
    public String apart(HardRule rule, Apart one) {
        return apart(rule, one.arguments());
    }

    /** What stands between two, and what is missing. */
    public String apart(HardRule rule, List<Object> arguments) {
        return switch (rule) {
            case VOLUNTEER_IS_CLEARED ->
                Text.say(MISSING_SHORT + (arguments.isEmpty() ? "NOT_APPROVED" : arguments.get(0)));
            case SHARE_A_LANGUAGE ->
                Text.say(
                        APART + rule,
                        PeopleWords.languages(
                                arguments.stream().map(Object::toString).toList()));
            case GENDER_WISH_OF_PERSON, GENDER_WISH_OF_VOLUNTEER ->
                Text.say(APART + rule, Text.say("Gender." + arguments.get(0)));
            case MODE_IS_OFFERED, SHARE_A_TIME -> Text.say(APART + rule, labels(arguments));
            case COPES_WITH_HOME ->
                Text.say(
                        APART + rule,
                        arguments.stream()
                                .map(code -> Text.say("Barrier." + code))
                                .collect(Collectors.joining(", ")));
            default -> Text.say(APART + rule, arguments.toArray());
        };
    }

    /** The smallest change that would make a pair possible. */
    public String change(HardRule rule, List<Object> arguments) {
        return switch (rule) {
            case WITHIN_TRAVEL -> Text.say(CHANGE + rule, more(arguments));
            case SHARE_A_TIME, MODE_IS_OFFERED -> Text.say(CHANGE + rule, labels(arguments));
            case COPES_WITH_HOME ->
                Text.say(
                        CHANGE + rule,
                        arguments.stream()
                                .map(code -> Text.say("Barrier." + code))
                                .collect(Collectors.joining(", ")));
            case VOLUNTEER_IS_CLEARED, VOLUNTEER_IS_NOT_PAUSED, VOLUNTEER_HAS_ROOM -> Text.say(CHANGE + rule);
            default -> Text.say("matching.apart.wish");
        };
    }

    /** How many miles more, with one decimal and never too few. */
    private static double more(List<Object> distanceAndTravel) {
        return distanceAndTravel.get(0) instanceof Double distance && distanceAndTravel.get(1) instanceof Double travel
                ? Math.max(0.1, Math.round((distance - travel) * 10) / 10.0)
                : 0.1;
    }

    /** What stands between two beside the first rule; empty when one change is enough. */
    public String also(Apart one) {
        return one.alsoApart().isEmpty()
                ? ""
                : Text.say(
                        "matching.apart.also",
                        one.alsoApart().stream().map(Words::label).collect(Collectors.joining(", ")));
    }

    /** What taking this volunteer costs those who also wait, as the newest plan has it. */
    public String price(Suggested one, Instant pricedAt) {
        return one.price() == 0
                ? Text.say("matching.price.none", one.name(), Words.dateTime(pricedAt))
                : Text.say("matching.price", one.name(), one.price(), Words.dateTime(pricedAt));
    }

    /** How far a match is in which another partner has one of the own volunteers. */
    public String lent(LentPlace place) {
        if (place.partedAt() != null) {
            return Text.say("across.lent.parted", Words.dateTime(place.partedAt()));
        }
        if (place.endedOn() != null) {
            return Text.say("across.lent.ended", Words.date(place.endedOn()));
        }
        return place.introducedOn() == null
                ? Text.say("across.lent")
                : Text.say("across.lent.met", Words.date(place.introducedOn()));
    }

    public String colour(MatchState state) {
        return switch (state) {
            case ACTIVE -> "green";
            case PROPOSED -> "amber";
            case AGREED, INTRODUCTION_PLANNED -> "blue";
            case PAUSED -> "violet";
            case ENDED -> "grey";
        };
    }
}

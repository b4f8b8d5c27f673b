package org.kith.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.outcomes.Instrument;
import org.kith.outcomes.Measure;
import org.kith.outcomes.MeasureScore;
import org.kith.outcomes.Measuring;
import org.kith.outcomes.SendingQuestions;
import org.kith.outcomes.SentRow;
import org.kith.outcomes.TimePoint;
import org.kith.people.PersonName;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** What one person answered over time and what changed. */
@Named
@RequestScoped
public class PersonOutcomesPage {
    @Inject
    private Measuring measuring;

    @Inject
    private SendingQuestions sending;

    private @Nullable String id;
    private @Nullable PersonName person;
    private List<Measure> measures = List.of();
    private List<SentRow> sent = List.of();

    public void load() {
        var known = Ids.asked(id);
        person = measuring.whom(known);
        measures = measuring.of(known);
        sent = sending.sent(known);
    }

    /** Loneliness: 6 of 9, lonely; 2 lower than at first, which is better. */
    public String words(Measure measure, MeasureScore score) {
        var words = new StringBuilder(scale(measure.instrument(), score.scale(), score.title()) + ": ");
        var value = score.value();
        if (value == null) {
            return words + Text.say("outcomes.score.none");
        }
        var answer = score.words();
        words.append(answer == null ? plain(value) : answer);
        if (score.band() != null && answer == null) {
            words.append(", ").append(score.band());
        }
        var movement = score.movement();
        if (movement != null) {
            var change = score.change();
            words.append("; ")
                    .append(
                            change == null || change.signum() == 0
                                    ? Words.label(movement)
                                    : Text.say(
                                            change.signum() < 0 ? "outcomes.lower" : "outcomes.higher",
                                            plain(change.abs()),
                                            Words.label(movement)));
        }
        return words.toString();
    }

    /** Our words for a scale, else the definition's own, else its id. */
    static String scale(String instrument, String scale, @Nullable String title) {
        var key = "outcomes.scale." + instrument + "." + scale;
        return Text.has(key) ? Text.say(key) : title == null ? instrument + " " + scale : title;
    }

    /** Questions without an answer, by why there is none. */
    public String withoutAnswer(Measure measure) {
        return Text.say("outcomes.person.missing", measure.notAnswered(), measure.declined(), measure.notApplicable());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    public List<Instrument> getInstruments() {
        return measuring.instruments();
    }

    public TimePoint[] getPoints() {
        return TimePoint.values();
    }

    public @Nullable PersonName getPerson() {
        return person;
    }

    public List<SentRow> getSent() {
        return sent;
    }

    public List<Measure> getMeasures() {
        return measures;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

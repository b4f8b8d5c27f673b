package org.kith.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.elsewhere.EventFacts;
import org.kith.evaluation.elsewhere.EventRates;
import org.kith.evaluation.elsewhere.NotingEvents;
import org.kith.web.Text;

/** What happened to people elsewhere: of one person, of the person who reads it, and counted. */
@Named
@RequestScoped
public class ElsewherePage {
    @Inject
    private NotingEvents noting;

    private @Nullable List<EventFacts> events;
    private @Nullable List<EventRates> rates;

    /** What happened to a person of the own partner. */
    public List<EventFacts> of(UUID personId) {
        if (events == null) {
            events = noting.of(personId);
        }
        return events;
    }

    /** What is kept of what happened to me. */
    public List<EventFacts> getMine() {
        if (events == null) {
            events = noting.mine();
        }
        return events;
    }

    public List<EventRates> getLastYear() {
        if (rates == null) {
            rates = noting.lastYear();
        }
        return rates;
    }

    /** How often, in how many person-years, in each group. */
    public String counted(EventRates one) {
        return Text.say(
                "elsewhere.counted",
                one.matched(),
                number("%.1f", one.matchedYears()),
                one.waiting(),
                number("%.1f", one.waitingYears()));
    }

    /** What may be said of it, and nothing more. */
    public String claim(EventRates one) {
        var ratio = one.ratio();
        var words = Text.say("elsewhere.claim." + one.claim());
        return ratio == null
                ? words
                : words + " "
                        + Text.say(
                                "elsewhere.ratio",
                                number("%.2f", ratio.ratio()),
                                number("%.2f", ratio.low()),
                                number("%.2f", ratio.high()));
    }

    private static String number(String form, double value) {
        return String.format(Locale.UK, form, value);
    }
}

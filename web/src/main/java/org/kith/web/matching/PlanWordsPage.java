package org.kith.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kith.matching.HardRule;
import org.kith.matching.PlanSeen;
import org.kith.matching.PlanWish;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** A plan in words: its aim, its prices, and why somebody stays on the list. */
@Named
@ApplicationScoped
public class PlanWordsPage {
    @Inject
    private MatchWordsPage words;

    /** What a plan aims at. */
    public String aim(PlanWish wish) {
        return Text.say("plans.aim.words", bonus(wish.matchBonus()), wish.waitingCap());
    }

    /** How much a match counts beside how well it fits. */
    public String bonus(long bonus) {
        return bonus >= PlanWish.MOST_PEOPLE ? Text.say("plans.bonus.most") : Text.say("plans.bonus", bonus);
    }

    public String why(PlanSeen.Suggestion pair) {
        var sentence = words.sentence(pair.reasons());
        return Text.say("matches.why.words", sentence.isEmpty() ? Text.say("reason.POSSIBLE") : sentence, pair.score());
    }

    /** The shadow price: what this place would be worth to somebody else. */
    public String price(PlanSeen.Suggestion pair) {
        return pair.price() == 0
                ? Text.say("plans.price.none", pair.volunteerName())
                : Text.say("plans.price", pair.volunteerName(), pair.price());
    }

    /** The first rule that leaves nobody. */
    public String blocking(PlanSeen.Left left) {
        return left.change() == HardRule.VOLUNTEER_HAS_ROOM && left.blocking() == HardRule.VOLUNTEER_HAS_ROOM
                ? Text.say("plans.left.room")
                : Text.say("plans.left.rule", Words.label(left.blocking()));
    }

    /** The smallest change that would help. */
    public String change(PlanSeen.Left left) {
        var rule = left.change();
        return rule == null
                ? Text.say("plans.left.nothing")
                : Text.say(
                        "plans.left.change",
                        left.volunteerName() == null ? "" : left.volunteerName(),
                        words.apart(rule, left.arguments()));
    }
}

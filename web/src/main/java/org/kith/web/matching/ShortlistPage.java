package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.HardRule;
import org.kith.matching.Marking;
import org.kith.matching.Matching;
import org.kith.matching.Planning;
import org.kith.matching.ShortlistSeen;
import org.kith.matching.Shortlisting;
import org.kith.web.ui.Outcome;

/** Who could befriend somebody who waits, and what stands between for the rest. A coordinator decides. */
@Named
@ViewScoped
public class ShortlistPage implements Serializable {
    @Inject
    private Shortlisting shortlisting;

    @Inject
    private Matching matching;

    @Inject
    private Marking marking;

    @Inject
    private Planning planning;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID matchId = Ids.next();
    private @Nullable String waiting;
    private @Nullable String plan;
    private transient @Nullable ShortlistSeen seen;

    public void load() {
        seen = shortlisting.shortlist(id(waiting));
    }

    public @Nullable String propose(String volunteer) {
        if (plan != null) {
            planning.change(id(plan), matchId, id(waiting), id(volunteer));
            return Outcome.said("plans.changed").to("/plans/plan?id=" + id(plan));
        }
        matching.propose(matchId, id(waiting), id(volunteer));
        return Outcome.said("matching.proposed").to("/matches/record?id=" + matchId);
    }

    public @Nullable String lift(String mark) {
        marking.lift(id(mark));
        return Outcome.said("marks.lifted").to("/matching?waiting=" + id(waiting));
    }

    private static UUID id(@Nullable String text) {
        return Ids.asked(text);
    }

    public ShortlistSeen getSeen() {
        if (seen == null) {
            seen = shortlisting.shortlist(id(waiting));
        }
        return seen;
    }

    public @Nullable String getWaiting() {
        return waiting;
    }

    public void setWaiting(@Nullable String waiting) {
        this.waiting = waiting;
    }

    /** The plan in which this person is given somebody else; null outside a plan. */
    public @Nullable String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = plan;
    }

    /** Nobody wrote down yet when the person is free, so nobody can suit. */
    public boolean isTimeUnknown() {
        return getSeen().groups().stream()
                .filter(group -> group.rule() == HardRule.SHARE_A_TIME)
                .anyMatch(group -> group.apart().stream()
                        .anyMatch(apart -> apart.arguments().isEmpty()));
    }
}

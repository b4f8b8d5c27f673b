package org.kith.web.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.safeguarding.ConcernRow;
import org.kith.safeguarding.HandingOver;
import org.kith.safeguarding.HandlingConcerns;
import org.kith.safeguarding.Handover;

/** Concerns of the partner, for its safeguarding lead. */
@Named
@RequestScoped
public class ConcernsPage {
    private static final int MOST_CLOSED = 50;

    @Inject
    private HandlingConcerns handling;

    @Inject
    private HandingOver handing;

    @Inject
    private Clock clock;

    private @Nullable List<Handover> waiting;
    private @Nullable List<ConcernRow> open;
    private @Nullable List<ConcernRow> closed;

    /** What other partners' leads handed over and nobody here has taken up. */
    public List<Handover> getWaiting() {
        if (waiting == null) {
            waiting = handing.waiting();
        }
        return waiting;
    }

    public List<ConcernRow> getOpen() {
        if (open == null) {
            open = handling.open();
        }
        return open;
    }

    public List<ConcernRow> getClosed() {
        if (closed == null) {
            closed = handling.closed(0, MOST_CLOSED);
        }
        return closed;
    }

    /** The key of its state's words. */
    public String state(ConcernRow row) {
        if (row.isLateAt(clock.instant())) {
            return "concerns.state.late";
        }
        return row.receivedAt() == null ? "concerns.state.new" : "concerns.state.received";
    }

    public String colour(ConcernRow row) {
        if (row.isLateAt(clock.instant())) {
            return "red";
        }
        return row.receivedAt() == null ? "amber" : "blue";
    }
}

package org.kith.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kith.visits.safety.LookingAfter;
import org.kith.visits.safety.VisitingAlone;

/** Whether somebody needs somebody now, for the pages on which one begins. */
@Named
@RequestScoped
public class AlarmsPage {
    @Inject
    private LookingAfter looking;

    @Inject
    private VisitingAlone alone;

    private @Nullable Long count;
    private @Nullable Boolean in;

    /** Alarms of the partner that nobody has answered. */
    public long getCount() {
        if (count == null) {
            count = looking.countAlarms();
        }
        return count;
    }

    /** Whether the volunteer who looks is in somewhere. */
    public boolean isIn() {
        if (in == null) {
            in = !alone.underWay().isEmpty();
        }
        return in;
    }
}

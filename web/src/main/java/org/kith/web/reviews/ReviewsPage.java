package org.kith.web.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.matching.review.EndingStepRow;
import org.kith.matching.review.ReviewRow;
import org.kith.matching.review.Reviewing;

/** Reviews that are due and steps after endings. */
@Named
@RequestScoped
public class ReviewsPage {
    private static final int MOST = 200;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Clock clock;

    private @Nullable List<ReviewRow> due;
    private @Nullable List<EndingStepRow> steps;

    public List<ReviewRow> getDue() {
        if (due == null) {
            due = reviewing.due(MOST);
        }
        return due;
    }

    public List<EndingStepRow> getSteps() {
        if (steps == null) {
            steps = reviewing.endings(MOST);
        }
        return steps;
    }

    public boolean late(ReviewRow row) {
        return row.isLateOn(LocalDate.now(clock));
    }

    public boolean lateStep(EndingStepRow row) {
        return row.isLateOn(LocalDate.now(clock));
    }
}

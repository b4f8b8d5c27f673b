package org.kith.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.outcomes.DueRow;
import org.kith.outcomes.Instrument;
import org.kith.outcomes.Measuring;
import org.kith.outcomes.TimePoint;
import org.kith.reporting.Comparing;
import org.kith.reporting.OwnChange;

/** Who is to be asked now, and how the partner's people changed. */
@Named
@RequestScoped
public class OutcomesPage {
    private static final int PAGE = 25;
    private static final List<TimePoint> DUE =
            List.of(TimePoint.BASELINE, TimePoint.WEEKS_12, TimePoint.MONTHS_6, TimePoint.YEARLY);

    @Inject
    private Measuring measuring;

    @Inject
    private Comparing comparing;

    private @Nullable String point;
    private @Nullable String followUp;
    private int page = 1;
    private List<DueRow> due = List.of();
    private Map<TimePoint, Long> counts = Map.of();
    private List<OwnChange> changes = List.of();
    private Map<String, String> titles = Map.of();

    public void load() {
        titles = measuring.instruments().stream().collect(Collectors.toMap(Instrument::code, Instrument::title));
        counts = measuring.dueCounts();
        page = Math.max(1, Math.min(page, getPages()));
        due = measuring.due(chosen(), (page - 1) * PAGE, PAGE);
        changes = comparing.change(getFollowUpPoint());
    }

    private @Nullable TimePoint chosen() {
        return DUE.stream().filter(p -> p.name().equals(point)).findFirst().orElse(null);
    }

    public List<TimePoint> getPoints() {
        return DUE;
    }

    public List<TimePoint> getFollowUps() {
        return Arrays.stream(TimePoint.values()).filter(TimePoint::isFollowUp).toList();
    }

    public TimePoint getFollowUpPoint() {
        return getFollowUps().stream()
                .filter(p -> p.name().equals(followUp))
                .findFirst()
                .orElse(TimePoint.WEEKS_12);
    }

    public long count(TimePoint timePoint) {
        return counts.getOrDefault(timePoint, 0L);
    }

    public long getTotal() {
        var only = chosen();
        return only == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : count(only);
    }

    public long getAll() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public int getPages() {
        return (int) Math.max(1, (getTotal() + PAGE - 1) / PAGE);
    }

    public String titleOf(String instrument) {
        return titles.getOrDefault(instrument, instrument);
    }

    /** What is measured: our words, else the definition's own. */
    public String scaleOf(OwnChange row) {
        return PersonOutcomesPage.scale(row.instrument(), row.scale(), row.title());
    }

    /** Two places, or a dash where there is nothing. */
    public String number(@Nullable Double value) {
        return value == null ? "–" : String.format(Locale.UK, "%.2f", value);
    }

    public List<DueRow> getDue() {
        return due;
    }

    public List<OwnChange> getChanges() {
        return changes;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public @Nullable String getPoint() {
        return point;
    }

    public void setPoint(@Nullable String point) {
        this.point = point;
    }

    public @Nullable String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(@Nullable String followUp) {
        this.followUp = followUp;
    }
}

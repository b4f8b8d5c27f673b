package org.kith.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.reporting.Releasing;
import org.kith.reporting.progress.ReportRow;
import org.kith.reporting.progress.WritingReports;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** The reports there are, and beginning another one. */
@Named
@ViewScoped
public class ReportsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WritingReports writing;

    @Inject
    private transient Releasing releasing;

    private final UUID next = Ids.next();
    private @Nullable String title;
    private @Nullable String cutOff;
    private transient @Nullable List<ReportRow> rows;

    public List<ReportRow> getRows() {
        if (rows == null) rows = writing.reports();
        return rows;
    }

    public @Nullable String begin() {
        writing.begin(next, Objects.requireNonNull(title), LocalDate.parse(Objects.requireNonNull(cutOff)));
        return Outcome.said("reports.begun").to("/reports/report?id=" + next);
    }

    /** Last days of the releases, in words. */
    public Map<String, String> getCutOffs() {
        var days = new LinkedHashMap<String, String>();
        releasing
                .releases()
                .forEach(each ->
                        days.put(Words.date(each.cutOff()), each.cutOff().toString()));
        return days;
    }

    public boolean isWriter() {
        return CurrentActor.get().role() == Role.PARTNERSHIP_ADMINISTRATOR;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getCutOff() {
        return cutOff;
    }

    public void setCutOff(@Nullable String cutOff) {
        this.cutOff = cutOff;
    }
}

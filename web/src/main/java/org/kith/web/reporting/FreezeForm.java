package org.kith.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CsvText;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.partnership.Directory;
import org.kith.reporting.Released;
import org.kith.reporting.Releasing;
import org.kith.web.ui.Download;
import org.kith.web.ui.Outcome;

/** The two buttons of the board's page: a new release, and the released tables as a file. */
@Named
@ViewScoped
public class FreezeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Releasing releasing;

    @Inject
    private transient Directory directory;

    @Inject
    private transient Clock clock;

    private final UUID next = Ids.next();
    private @Nullable String quarter;
    private @Nullable String reason;

    public @Nullable String freeze() {
        var chosen = releasing.quarters().stream()
                .filter(each -> each.toString().equals(quarter))
                .findFirst()
                .orElseThrow(NotFound::new);
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        releasing.freeze(next, chosen, directory.settingsOn(LocalDate.now(clock)), why);
        return Outcome.said("board.frozen").to("/board?id=" + next);
    }

    /** The quarters that are over, in words. */
    public Map<String, String> getQuarters() {
        var words = new LinkedHashMap<String, String>();
        releasing.quarters().forEach(each -> words.put(BoardSection.words(each.toString()), each.toString()));
        return words;
    }

    public @Nullable String getQuarter() {
        return quarter;
    }

    public void setQuarter(@Nullable String quarter) {
        this.quarter = quarter;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** The release as a document: {@code pdf}, {@code docx} or {@code xlsx}. */
    public void document(@Nullable String which, String kind) {
        var release = which == null ? releasing.latest() : Optional.of(releasing.release(id(which)));
        if (release.isEmpty()) {
            Outcome.wrong(null, "board.none");
            return;
        }
        PaperDownload.send(
                ReleasePaper.of(release.get()), "kith-release-" + release.get().cutOff(), kind);
    }

    /** Everything the page shows, one number a line; the newest release unless another one is named. */
    public void download(@Nullable String which) {
        var release = which == null ? releasing.latest() : Optional.of(releasing.release(id(which)));
        if (release.isEmpty()) {
            Outcome.wrong(null, "board.none");
            return;
        }
        Download.csv("kith-release-" + release.get().cutOff() + ".csv", csv(release.get()));
    }

    static CsvText csv(Released release) {
        var csv = new CsvText().row(List.of("table", "row", "column", "shown"));
        for (var section : BoardPage.sections(release, null)) {
            for (var row : section.getRows()) {
                row.cells()
                        .forEach(
                                cell -> csv.row(List.of(section.getTitle(), row.label(), cell.column(), cell.shown())));
            }
        }
        return csv;
    }

    private static UUID id(String which) {
        return Ids.asked(which);
    }
}

package org.kith.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CsvText;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.partnership.Directory;
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

    public @Nullable String freeze() {
        releasing.freeze(next, directory.settingsOn(LocalDate.now(clock)));
        return Outcome.said("board.frozen").to("/board");
    }

    /** Everything the page shows, one number a line; the newest release unless another one is named. */
    public void download(@Nullable String which) {
        var release = which == null ? releasing.latest() : Optional.of(releasing.release(id(which)));
        if (release.isEmpty()) {
            Outcome.wrong(null, "board.none");
            return;
        }
        var csv = new CsvText().row(List.of("table", "row", "column", "shown"));
        for (var section : BoardPage.sections(release.get(), null)) {
            for (var row : section.getRows()) {
                row.cells()
                        .forEach(
                                cell -> csv.row(List.of(section.getTitle(), row.label(), cell.column(), cell.shown())));
            }
        }
        Download.csv("kith-release-" + release.get().cutOff() + ".csv", csv);
    }

    private static UUID id(String which) {
        var id = Ids.parse(which);
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }
}

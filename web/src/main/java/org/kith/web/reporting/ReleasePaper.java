package org.kith.web.reporting;

import java.util.ArrayList;
import java.util.List;
import org.kith.reporting.ProtectedTable;
import org.kith.reporting.Released;
import org.kith.web.Text;
import org.kith.web.paper.Paper;
import org.kith.web.ui.Words;

/** A release as a document: exactly what the board's page shows. */
final class ReleasePaper {
    private ReleasePaper() {}

    static Paper of(Released release) {
        var paper = new Paper(Text.say("board.title"));
        paper.words(Text.say("board.cutoff", Words.date(release.cutOff()), Words.dateTime(release.madeAt())));
        paper.words(Text.say("board.threshold", release.threshold(), ProtectedTable.HIDDEN));
        if (release.reason() != null) paper.words(Text.say("board.corrected", release.reason()));
        return tables(paper, release);
    }

    /** Every table with its sentence and how it is counted. */
    static Paper tables(Paper paper, Released release) {
        for (var section : BoardPage.sections(release, null)) {
            paper.heading(2, section.getTitle()).words(section.getSentence());
            paper.grid(section.getTitle(), columns(section), rows(section));
            paper.words(section.getHow() + " " + section.getLeftOut());
        }
        return paper;
    }

    private static List<String> columns(BoardSection section) {
        var columns = new ArrayList<String>();
        columns.add(Text.say("board.rows"));
        columns.addAll(section.getColumns());
        return columns;
    }

    private static List<List<String>> rows(BoardSection section) {
        return section.getRows().stream()
                .map(row -> {
                    var cells = new ArrayList<String>();
                    cells.add(row.label());
                    row.cells().forEach(cell -> cells.add(cell.shown()));
                    return List.copyOf(cells);
                })
                .toList();
    }
}

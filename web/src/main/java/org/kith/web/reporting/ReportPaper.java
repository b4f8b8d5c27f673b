package org.kith.web.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.reporting.Released;
import org.kith.reporting.progress.ReportPart;
import org.kith.reporting.progress.ReportSeen;
import org.kith.reporting.progress.Sector;
import org.kith.web.Text;
import org.kith.web.paper.Paper;
import org.kith.web.ui.Words;

/** A report as a document: its words, the tables of its release, the nine national outcomes and the four signatures. */
final class ReportPaper {
    private static final int OUTCOMES = 9;

    private ReportPaper() {}

    static Paper of(ReportSeen report, @Nullable Released release) {
        var paper = new Paper(report.title());
        paper.words(Text.say("reports.upto", Words.date(report.cutOff())));
        for (var part : ReportPart.values()) {
            paper.heading(2, Words.label(part));
            var words = report.narrative().getOrDefault(part, "");
            paper.words(words.isBlank() ? Text.say("reports.nothing") : words);
            if (part == ReportPart.PARTNERSHIP) signatures(paper, report);
            if (part == ReportPart.INDICATORS) indicators(paper, release);
        }
        return paper;
    }

    private static void signatures(Paper paper, ReportSeen report) {
        paper.grid(
                Text.say("reports.signatures"),
                List.of(Text.say("reports.sector"), Text.say("reports.by"), Text.say("reports.on")),
                Arrays.stream(Sector.values())
                        .map(sector -> report.signatures().stream()
                                .filter(each -> each.sector() == sector)
                                .findFirst()
                                .map(each -> List.of(Words.label(sector), each.name(), Words.dateTime(each.at())))
                                .orElse(List.of(Words.label(sector), Text.say("reports.unsigned"), "–")))
                        .toList());
    }

    private static void indicators(Paper paper, @Nullable Released release) {
        paper.words(Text.say("reports.caution"));
        paper.grid(
                Text.say("reports.outcomes"),
                List.of(Text.say("reports.outcome"), Text.say("reports.shownBy")),
                IntStream.rangeClosed(1, OUTCOMES)
                        .mapToObj(number -> List.of(
                                number + " " + Text.say("reports.outcome." + number),
                                Text.say("reports.shownBy." + number)))
                        .toList());
        if (release == null) {
            paper.words(Text.say("board.none"));
        } else {
            var tables = ReleasePaper.tables(new Paper(""), release);
            tables.parts().forEach(part -> {
                if (part instanceof Paper.Heading heading) paper.heading(heading.level() + 1, heading.words());
                else if (part instanceof Paper.Words words) paper.words(words.words());
                else if (part instanceof Paper.Grid grid) paper.grid(grid.caption(), grid.columns(), grid.rows());
            });
        }
    }
}

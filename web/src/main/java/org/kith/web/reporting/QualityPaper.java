package org.kith.web.reporting;

import java.util.List;
import org.kith.reporting.quality.EvidencePack;
import org.kith.reporting.quality.Found;
import org.kith.reporting.quality.QualityDomain;
import org.kith.web.Text;
import org.kith.web.paper.Paper;
import org.kith.web.ui.Words;

/** The evidence pack as a document: the gaps first, then every domain with a table. */
final class QualityPaper {
    private QualityPaper() {}

    static Paper of(EvidencePack pack) {
        var paper = new Paper(Text.say("quality.title"));
        paper.words(Text.say("quality.intro", pack.partner(), Words.date(pack.on())));
        paper.words(Text.say("quality.source"));
        paper.heading(2, Text.say("quality.gaps"));
        if (pack.gaps().isEmpty()) paper.words(Text.say("quality.gaps.none"));
        pack.gaps()
                .forEach(one -> paper.words(Words.label(one.evidence().domain()) + ": " + Words.label(one.evidence())
                        + " " + missing(one)));
        for (var domain : QualityDomain.values()) {
            paper.heading(2, Words.label(domain));
            paper.grid(
                    Words.label(domain),
                    List.of(Text.say("quality.evidence"), Text.say("quality.found"), Text.say("quality.state")),
                    pack.in(domain).stream()
                            .map(one -> List.of(
                                    Words.label(one.evidence()),
                                    counted(one),
                                    Text.say(one.gap() ? "quality.gap" : "quality.there")))
                            .toList());
            paper.words(Text.say("quality.beside." + domain));
        }
        return paper;
    }

    static String counted(Found one) {
        return one.of() == null ? Long.toString(one.n()) : Text.say("quality.of", one.n(), one.of());
    }

    static String missing(Found one) {
        return one.missing() == 0 ? Text.say("quality.nothing") : Text.say("quality.missing", one.missing(), one.of());
    }
}

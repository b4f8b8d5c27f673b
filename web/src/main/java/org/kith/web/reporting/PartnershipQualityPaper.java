package org.kith.web.reporting;

import org.kith.reporting.quality.QualityDomain;
import org.kith.web.Text;
import org.kith.web.paper.Paper;
import org.kith.web.ui.Words;

/** The partnership's evidence pack as a document, domain by domain. */
final class PartnershipQualityPaper {
    private PartnershipQualityPaper() {}

    static Paper of(PartnershipPack pack) {
        var paper = new Paper(Text.say("quality.title"));
        paper.words(Text.say("quality.city.intro"));
        paper.words(Text.say("quality.source"));
        for (var domain : QualityDomain.values()) {
            paper.heading(2, Words.label(domain));
            pack.shown(domain).forEach(paper::words);
            pack.held(domain).forEach(one -> paper.words(Text.say("quality.city.held") + ": " + one));
        }
        return paper;
    }
}

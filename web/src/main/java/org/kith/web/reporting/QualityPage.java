package org.kith.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kith.reporting.quality.EvidencePack;
import org.kith.reporting.quality.Found;
import org.kith.reporting.quality.GatheringEvidence;
import org.kith.reporting.quality.QualityDomain;

/** Evidence for the Quality in Befriending Award, by its seven domains, with what is missing. */
@Named
@RequestScoped
public class QualityPage {
    @Inject
    private GatheringEvidence gathering;

    private @Nullable EvidencePack pack;

    public EvidencePack getPack() {
        if (pack == null) {
            pack = gathering.pack();
        }
        return pack;
    }

    public QualityDomain[] getDomains() {
        return QualityDomain.values();
    }

    public String counted(Found one) {
        return QualityPaper.counted(one);
    }

    public String missing(Found one) {
        return QualityPaper.missing(one);
    }

    /** The pack as a file: {@code pdf} or {@code docx}. */
    public void document(String kind) {
        PaperDownload.send(QualityPaper.of(getPack()), "quality-" + getPack().on(), kind);
    }
}

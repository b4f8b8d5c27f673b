package org.kith.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.stories.ReadingStories;
import org.kith.kernel.Clocks;
import org.kith.partnership.agreement.Agreeing;
import org.kith.partnership.agreement.AgreementSeen;
import org.kith.reporting.Releasing;
import org.kith.reporting.quality.QualityDomain;

/** Evidence for the award that a partnership has by itself, made of what its administrator may read. */
@Named
@RequestScoped
public class PartnershipQualityPage {
    @Inject
    private Releasing releasing;

    @Inject
    private Agreeing agreeing;

    @Inject
    private ReadingStories stories;

    @Inject
    private Clock clock;

    private @Nullable PartnershipPack pack;

    private PartnershipPack pack() {
        if (pack == null) {
            pack = new PartnershipPack(
                    Clocks.dayOf(clock.instant()),
                    releasing.latest().orElse(null),
                    agreeing.agreements().stream()
                            .filter(AgreementSeen::running)
                            .count(),
                    stories.told().size());
        }
        return pack;
    }

    public QualityDomain[] getDomains() {
        return QualityDomain.values();
    }

    public List<String> shown(QualityDomain domain) {
        return pack().shown(domain);
    }

    public List<String> held(QualityDomain domain) {
        return pack().held(domain);
    }

    /** The pack as a file: {@code pdf} or {@code docx}. */
    public void document(String kind) {
        PaperDownload.send(PartnershipQualityPaper.of(pack()), "quality-partnership-" + pack().on(), kind);
    }
}

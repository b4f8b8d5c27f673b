package org.kith.matching.whatif;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.SETTINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;
import org.kith.matching.Criteria;
import org.kith.matching.CriteriaTerms;
import org.kith.matching.Distances;
import org.kith.matching.SettingCriteria;
import org.kith.partnership.PartnerSummary;
import org.kith.partnership.Partners;

/** Seeing what other points would change before they are agreed. Nothing is kept. */
@Stateless
public class Previewing {
    @Inject
    private CityLists lists;

    @Inject
    private SettingCriteria criteria;

    @Inject
    private Partners partners;

    @Inject
    private Clock clock;

    public Previewing() {}

    /** For tests, which have no container. */
    Previewing(CityLists lists, SettingCriteria criteria, Partners partners, Clock clock) {
        this.lists = lists;
        this.criteria = criteria;
        this.partners = partners;
        this.clock = clock;
    }

    /** What these terms would change on the lists of today, partner by partner. */
    @Allowed(record = SETTINGS, action = CREATE)
    public CriteriaPreview preview(CriteriaTerms terms) {
        criteria.requirePossible(terms);
        var today = LocalDate.ofInstant(clock.instant(), Clocks.CITY);
        var now = lists.now();
        return CriteriaPreview.of(
                now.seekers(),
                now.candidates(),
                criteria.on(today),
                Criteria.of(terms),
                partners.summaries(today).stream().collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name)),
                today,
                Distances.ofAberdeen());
    }
}

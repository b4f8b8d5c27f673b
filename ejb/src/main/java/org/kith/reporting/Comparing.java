package org.kith.reporting;

import static org.kith.access.Action.READ;
import static org.kith.access.Record.DASHBOARD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.access.Allowed;
import org.kith.outcomes.Administrations;
import org.kith.outcomes.Definitions;
import org.kith.outcomes.Instrument;
import org.kith.outcomes.Measuring;
import org.kith.outcomes.ScorePair;
import org.kith.outcomes.TimePoint;

/** Comparing the own partner's people with themselves, exactly: the partner holds their records. */
@Stateless
public class Comparing {
    @Inject
    private Administrations administrations;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    /** The change of every score that has a mean, from the baseline to a follow-up; the core pack even where nobody is due. */
    @Allowed(record = DASHBOARD, action = READ)
    public List<OwnChange> change(TimePoint followUp) {
        var asked = definitions.catalogue().usable();
        return change(administrations.pairs(followUp), asked, followUp, LocalDate.now(clock));
    }

    static List<OwnChange> change(List<ScorePair> pairs, List<Instrument> asked, TimePoint followUp, LocalDate today) {
        var changes = new ArrayList<OwnChange>();
        for (var instrument : asked) {
            var code = instrument.code();
            if (!instrument.hasMeans()) continue;
            for (Instrument.Scale scale : instrument.scales()) {
                var due = pairs.stream()
                        .filter(pair ->
                                pair.instrument().equals(code) && pair.scale().equals(scale.id()))
                        .filter(pair -> pair.after() != null
                                || pair.leftOn() != null
                                || followUp.isOverdue(pair.givenOn(), today))
                        .toList();
                if (!due.isEmpty() || Measuring.CORE.contains(code)) {
                    changes.add(OwnChange.of(code, scale.id(), scale.title(), due));
                }
            }
        }
        return changes;
    }
}

package org.kith.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.kith.people.People;
import org.kith.people.Timeline;
import org.kith.volunteering.Volunteers;

/** Tells all three timelines: of the match, of the person and of the volunteer, each with the name of the other. */
@Dependent
class MatchNews {
    @Inject
    private Timeline timeline;

    @Inject
    private People people;

    @Inject
    private Volunteers volunteers;

    void tell(Match match, MatchEvent event) {
        var person = people.names(List.of(match.personId())).get(match.personId());
        timeline.add(match.id(), event, null);
        timeline.add(
                match.personId(),
                event,
                volunteers.names(List.of(match.volunteerId())).get(match.volunteerId()));
        timeline.add(match.volunteerId(), event, person == null ? null : person.name());
    }
}

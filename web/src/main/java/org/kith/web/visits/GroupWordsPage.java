package org.kith.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;
import org.kith.visits.VisitFacts;
import org.kith.visits.planning.GroupPlace;
import org.kith.visits.planning.GroupVisits;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** How a visit that is not at home is met, for the volunteer and the person: on the telephone, or in a group and where. */
@Named("groupWords")
@RequestScoped
public class GroupWordsPage {
    @Inject
    private GroupVisits groups;

    private @Nullable Map<UUID, GroupPlace> places;

    /** Empty for a visit at home. */
    public String of(VisitFacts visit) {
        var gathering = visit.gatheringId();
        if (gathering == null) {
            return visit.mode().equals(Mode.HOME.name()) ? "" : Words.label(Mode.valueOf(visit.mode()));
        }
        if (places == null) {
            places = groups.mine();
        }
        var place = places.get(gathering);
        return place == null ? "" : Text.say("planning.group.at", place.name(), place.place());
    }
}

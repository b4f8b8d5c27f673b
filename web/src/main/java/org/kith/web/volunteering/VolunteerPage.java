package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.MatchRow;
import org.kith.matching.Matching;
import org.kith.volunteering.VolunteerRecord;
import org.kith.volunteering.Volunteering;
import org.kith.web.people.PeopleWords;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.TimelineEntry;

/** One volunteer's record, with what can be done at once: approve, come back from a break. */
@Named
@ViewScoped
public class VolunteerPage implements Serializable {
    @Inject
    private Volunteering volunteering;

    @Inject
    private Matching matching;

    private @Nullable String id;
    private transient @Nullable VolunteerRecord record;
    private transient @Nullable List<MatchRow> matches;

    public void load() {
        record = volunteering.read(volunteer());
        matches = matching.ofVolunteer(volunteer());
    }

    public @Nullable String approve() {
        volunteering.approve(volunteer());
        return Outcome.said("volunteers.approve.done").to(address());
    }

    public @Nullable String comeBack() {
        volunteering.comeBack(volunteer());
        return Outcome.said("volunteers.back.done").to(address());
    }

    private String address() {
        return "/volunteers/record?id=" + volunteer();
    }

    private UUID volunteer() {
        return Ids.asked(id);
    }

    public VolunteerRecord getRecord() {
        if (record == null) {
            record = volunteering.read(volunteer());
        }
        return record;
    }

    public List<MatchRow> getMatches() {
        if (matches == null) {
            matches = matching.ofVolunteer(volunteer());
        }
        return matches;
    }

    public String getInterests() {
        return PeopleWords.interests(getRecord().offer().interests());
    }

    public String getLanguages() {
        return PeopleWords.languages(getRecord().details().languages());
    }

    public List<TimelineEntry> getTimeline() {
        return PeopleWords.timeline(getRecord().timeline());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

package org.kith.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.matching.merge.Merging;
import org.kith.people.Knowing;
import org.kith.people.PersonRecord;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.TimelineEntry;

/** One person's record. */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    private Knowing knowing;

    @Inject
    private Merging merging;

    private @Nullable String id;
    private @Nullable PersonRecord record;

    public void load() {
        var wanted = Ids.asked(id);
        try {
            record = knowing.read(wanted);
        } catch (NotFound hidden) {
            var instead = merging.insteadOf(wanted).orElseThrow(() -> hidden);
            Outcome.said("merge.instead").to("/people/record?id=" + instead);
        }
    }

    public PersonRecord getRecord() {
        return Objects.requireNonNull(record);
    }

    public String getInterests() {
        return PeopleWords.interests(getRecord().need().interests());
    }

    public String getLanguages() {
        return PeopleWords.languages(getRecord().identity().languages());
    }

    public String getAddress() {
        return PeopleWords.address(getRecord().contact());
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

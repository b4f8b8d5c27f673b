package org.kith.people;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.PERSON;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;

/** Registering somebody who is new to the partner, after a look at who may be the same person. */
@Stateless
public class Registering {
    @Inject
    private People people;

    @Inject
    private PeopleSearch search;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Whoever on record may be this person, the likeliest first. The coordinator decides; nothing is joined. */
    @Allowed(record = PERSON, action = LIST)
    public List<Alike> whoMayBe(UUID id, PersonDetails details) {
        return new Likenesses(search.sketches()).to(Sketch.of(id, details));
    }

    /**
     * Puts a person on record; asked again with the same id, nothing more happens.
     *
     * @param id made by the client
     * @param notTheSameAs people on record whom the coordinator looked at and found to be somebody else
     */
    @Allowed(record = PERSON, action = CREATE)
    public UUID register(UUID id, @Valid PersonDetails details, Collection<UUID> notTheSameAs) {
        if (people.find(id).isEmpty()) {
            var actor = CurrentActor.get();
            people.add(Person.register(id, actor.owner(), details, clock.instant(), actor.accountId()));
            var others = people.names(notTheSameAs).values().stream()
                    .map(PersonName::reference)
                    .sorted()
                    .collect(Collectors.joining(", "));
            timeline.add(id, PersonEvent.PERSON_REGISTERED, Words.orNothing(others));
        }
        return id;
    }
}

package org.kith.people;

import static org.kith.access.Action.EXPORT;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.PERSON;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;

/** Finding somebody on record. */
@Stateless
public class Finding {
    @Inject
    private PeopleSearch search;

    @Inject
    private Timeline timeline;

    /** One page of the people somebody looks for. */
    @Allowed(record = PERSON, action = LIST)
    public PeoplePage people(PeopleQuery query) {
        return search.page(query);
    }

    /**
     * Everybody in the list, to take away; the reason stays with the partner.
     *
     * @throws org.kith.kernel.RuleBroken when no reason is given
     */
    @Allowed(record = PERSON, action = EXPORT)
    public List<PersonRow> export(PeopleQuery query, @Nullable String reason) {
        var why = Words.orNothing(reason);
        PersonRule.EXPORT_HAS_A_REASON.require(why != null);
        timeline.add(CurrentActor.get().owner().partnerId(), PersonEvent.PEOPLE_EXPORTED, why);
        return search.all(query);
    }
}

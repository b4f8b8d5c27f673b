package org.kith.coproduction.stories;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.CASE_STORY;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;

/** A volunteer telling of an open match of theirs. The coordinator has it from then on; the volunteer does not read it again. */
@Stateless
public class StoriesOfVolunteers {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    public StoriesOfVolunteers() {}

    StoriesOfVolunteers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A draft for the coordinator. The same id again changes nothing.
     *
     * @throws NotFound when the volunteer has no such open match
     */
    @Allowed(record = CASE_STORY, action = CREATE)
    public void tell(UUID matchId, UUID storyId, @Valid ToldByVolunteer story) {
        var query = entities.createStoredProcedureQuery("tell_story");
        var arguments = List.of(
                matchId.toString(),
                storyId.toString(),
                story.title().strip(),
                story.words().strip());
        for (int i = 0; i < arguments.size(); i++) {
            query.registerStoredProcedureParameter(i + 1, String.class, ParameterMode.IN);
            query.setParameter(i + 1, arguments.get(i));
        }
        try {
            query.execute();
        } catch (PersistenceException refused) {
            throw notFound(refused);
        }
    }

    // Whatever else went wrong is no answer to the question whether there is such a match.
    private static RuntimeException notFound(PersistenceException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("no such match")) {
                return new NotFound();
            }
        }
        return refused;
    }
}

package org.kith.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.matching.MatchRow;
import org.kith.matching.MatchSearch;
import org.kith.matching.Matching;
import org.kith.visits.LoggingVisits;
import org.kith.visits.MyPerson;

/** Matches: those of the partner for its staff, the open ones by first name for the volunteer. */
@Path("matches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MatchesResource {
    @Inject
    private Matching matching;

    @Inject
    private LoggingVisits logging;

    /** Query: {@code which} (OPEN, PROPOSED, INTRODUCED, ENDED), {@code offset}, {@code limit} (at most 100). */
    @GET
    public JsonArray matches(
            @QueryParam("which") @Nullable String which,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        var all = Made.array();
        if (CurrentActor.get().role() == Role.VOLUNTEER) {
            logging.people().forEach(person -> all.add(mine(person)));
        } else {
            matching.list(new MatchSearch(
                            null,
                            group(which),
                            MatchSearch.MatchSort.PROPOSED,
                            true,
                            Query.offset(offset),
                            Query.limit(limit)))
                    .rows()
                    .forEach(row -> all.add(json(row)));
        }
        return all.build();
    }

    private static MatchSearch.MatchGroup group(@Nullable String which) {
        return which == null
                ? MatchSearch.MatchGroup.OPEN
                : Arrays.stream(MatchSearch.MatchGroup.values())
                        .filter(group -> group.name().equals(which))
                        .findFirst()
                        .orElseThrow(() -> new Unreadable(400, "api.wrong.type", "which"));
    }

    private static JsonObject mine(MyPerson person) {
        return Made.object()
                .add("id", person.matchId().toString())
                .add("firstName", person.firstName())
                .add("mode", person.mode())
                .build();
    }

    private static JsonObject json(MatchRow row) {
        var json = Made.object()
                .add("id", row.id().toString())
                .add("person", row.personId().toString())
                .add("personName", row.personName())
                .add("volunteer", row.volunteerId().toString())
                .add("volunteerName", row.volunteerName())
                .add("mode", row.mode().name())
                .add("state", row.state().name())
                .add("proposedAt", row.proposedAt().toString());
        if (row.introducedOn() != null) {
            json.add("introducedOn", row.introducedOn().toString());
        }
        if (row.endedOn() != null) {
            json.add("endedOn", row.endedOn().toString());
        }
        return json.build();
    }
}

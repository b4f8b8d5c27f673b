package org.kith.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.matching.Matching;
import org.kith.visits.FollowingVisits;
import org.kith.visits.LoggingVisits;
import org.kith.visits.Messaging;
import org.kith.visits.safety.LookingAfter;
import org.kith.visits.safety.VisitingAlone;

/**
 * What waits for whoever asks: for a volunteer to tell of a visit and to say that one is out; for staff alarms, messages,
 * proposals that stand still and visits nobody told of. At most twenty of a kind, the most pressing first.
 */
@Path("tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    private static final int MOST = 20;

    @Inject
    private LoggingVisits logging;

    @Inject
    private VisitingAlone alone;

    @Inject
    private FollowingVisits following;

    @Inject
    private Messaging messaging;

    @Inject
    private Matching matching;

    @Inject
    private LookingAfter looking;

    @Inject
    private Clock clock;

    @GET
    public JsonArray tasks() {
        var all = Made.array();
        if (CurrentActor.get().role() == Role.VOLUNTEER) {
            mine(all);
        } else {
            ofStaff(all);
        }
        return all.build();
    }

    private void mine(JsonArrayBuilder all) {
        alone.underWay().forEach(one -> all.add(task("COME_OUT", one.id(), one.dueAt())));
        var today = LocalDate.now(clock);
        logging.visits().stream()
                .filter(row -> row.reportable()
                        && row.visit().outcome() == null
                        && !row.visit().day().isAfter(today))
                .limit(MOST)
                .forEach(row -> all.add(
                        task("TELL_OF_VISIT", row.visit().id(), row.visit().day())));
    }

    private void ofStaff(JsonArrayBuilder all) {
        looking.out().stream()
                .filter(row -> row.state().isAlarm())
                .limit(MOST)
                .forEach(row -> all.add(task("SEE_WHETHER_SAFE", row.id(), row.dueAt())));
        messaging.messages(false, 0, MOST).forEach(row -> all.add(task("READ_MESSAGE", row.id(), row.sentAt())));
        matching.proposals().stalled().stream()
                .limit(MOST)
                .forEach(row -> all.add(task("ASK_ABOUT_PROPOSAL", row.id(), row.proposedAt())));
        following.overdue(0, MOST).forEach(row -> all.add(task("ASK_ABOUT_VISIT", row.id(), row.day())));
    }

    private static JsonObject task(String kind, UUID about, Object since) {
        return Made.object()
                .add("kind", kind)
                .add("about", about.toString())
                .add("since", since.toString())
                .build();
    }
}

package org.kith.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.visits.FollowingVisits;
import org.kith.visits.LoggingVisits;
import org.kith.visits.MissedReason;
import org.kith.visits.MyVisitRow;
import org.kith.visits.OwnVisitRow;
import org.kith.visits.SaidOfVisit;
import org.kith.visits.TakingWords;
import org.kith.visits.TellingOfVisits;
import org.kith.visits.VisitFacts;
import org.kith.visits.VisitOutcome;
import org.kith.visits.VisitRow;
import org.kith.visits.WordStanding;
import org.kith.visits.expenses.ClaimingExpenses;
import org.kith.visits.expenses.ExpenseKind;
import org.kith.visits.expenses.NewClaim;
import org.kith.visits.safety.Alone;
import org.kith.visits.safety.VisitingAlone;

/** A volunteer's own visits, for the phone. The names are first names. */
@Path("visits")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitsResource {
    private static final int DAYS_AHEAD = 14;
    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_EXPENSE = 200;

    @Inject
    private LoggingVisits logging;

    @Inject
    private TakingWords taking;

    @Inject
    private FollowingVisits following;

    @Inject
    private Clock clock;

    @Inject
    private ClaimingExpenses claiming;

    @Inject
    private VisitingAlone alone;

    @Inject
    private TellingOfVisits telling;

    /**
     * A volunteer's own visits of the last days that can still be told, and of the next two weeks. For a person their own of
     * the last eight weeks and the next four. For staff those of the partner; query: {@code from}, {@code until} (days), {@code offset}, {@code limit} (at most 100).
     */
    @GET
    public JsonArray visits(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        var all = Made.array();
        var role = CurrentActor.get().role();
        if (role == Role.PERSON) {
            telling.visits().forEach(row -> all.add(json(row)));
        } else if (role.isPartnerStaff()) {
            var today = LocalDate.now(clock);
            following
                    .between(
                            Query.day("from", from, today),
                            Query.day("until", until, today.plusDays(DAYS_AHEAD)),
                            Query.offset(offset),
                            Query.limit(limit))
                    .forEach(row -> all.add(json(row)));
        } else {
            var in = alone.underWay().stream().map(Alone::visitId).toList();
            logging.visits()
                    .forEach(row -> all.add(json(row, in.contains(row.visit().id()))));
        }
        return all.build();
    }

    private static JsonObject json(VisitRow row) {
        var json = Made.object()
                .add("id", row.id().toString())
                .add("match", row.matchId().toString())
                .add("day", row.day().toString())
                .add("startsAt", row.startsAt().toString())
                .add("mode", row.mode())
                .add("personName", row.personName())
                .add("volunteerName", row.volunteerName())
                .add("calledOff", row.cancelledAt() != null);
        if (row.outcome() != null) {
            json.add("outcome", row.outcome().name());
        }
        if (row.minutes() != null) {
            json.add("minutes", row.minutes());
        }
        return json.build();
    }

    /**
     * What came of a visit. The report's id is made by the client: sent again, it changes nothing and answers the same.
     * Fields: {@code reportId}, {@code outcome} (HAPPENED or DID_NOT_HAPPEN), {@code reason} of a missed visit, {@code
     * minutes}, {@code howItWent} (1 to 5) and {@code note} if wanted, {@code secondsAgo} when it was kept on the phone
     * for a while. Answers with {@code standing}: TAKEN, or KEPT when a coordinator has to decide.
     */
    @PUT
    @Path("{id}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject report(@PathParam("id") String typed, InputStream sent) throws IOException {
        var visit = id(typed);
        var body = Body.read(sent, "reportId", "outcome", "reason", "minutes", "howItWent", "note", "secondsAgo");
        var report = body.id("reportId");
        var outcome = body.choice("outcome", VisitOutcome.class);
        var reason = body.choice("reason", MissedReason.class);
        if (outcome == null || (outcome == VisitOutcome.HAPPENED) != (reason == null)) {
            throw new Unreadable(400, "api.wrong.type", outcome == null ? "outcome" : "reason");
        }
        var ago = body.number("secondsAgo");
        var minutes = body.number("minutes");
        var howItWent = body.number("howItWent");
        var note = body.words("note", LONGEST_NOTE);
        var before = Duration.ofSeconds(ago == null ? 0 : ago);
        return answer(
                visit,
                report,
                Twice.tried(
                        report,
                        kept -> taking.take(
                                new SaidOfVisit(kept, visit, outcome, reason, minutes, howItWent, note, before))));
    }

    /**
     * More about a visit that was reported: {@code id} (made by the client), {@code minutes}, {@code howItWent} and {@code
     * note}, each if wanted.
     */
    @POST
    @Path("{id}/more")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject more(@PathParam("id") String typed, InputStream sent) throws IOException {
        var visit = id(typed);
        var body = Body.read(sent, "id", "minutes", "howItWent", "note");
        var id = body.id("id");
        var minutes = body.number("minutes");
        var howItWent = body.number("howItWent");
        var note = body.words("note", LONGEST_NOTE);
        return answer(visit, id, Twice.tried(id, kept -> taking.tellMore(visit, kept, minutes, howItWent, note)));
    }

    /**
     * What a visit cost: {@code id} (made by the client), {@code kind} (CAR, MOTORCYCLE, BICYCLE, FARE, OTHER), {@code
     * tenthsOfMiles} for what is driven, {@code passengers}, {@code pence} for what was paid, {@code words} if wanted.
     */
    @POST
    @Path("{id}/expenses")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject expense(@PathParam("id") String typed, InputStream sent) throws IOException {
        var visit = id(typed);
        var body = Body.read(sent, "id", "kind", "tenthsOfMiles", "passengers", "pence", "words");
        var id = body.id("id");
        var kind = body.choice("kind", ExpenseKind.class);
        if (kind == null || kind == ExpenseKind.TOP_UP) {
            throw new Unreadable(400, "api.wrong.type", "kind");
        }
        var tenths = body.number("tenthsOfMiles");
        var miles = tenths == null ? null : BigDecimal.valueOf(tenths, 1);
        var passengers = body.number("passengers");
        var pence = body.number("pence");
        var words = body.words("words", LONGEST_EXPENSE);
        var many = passengers == null ? 0 : passengers;
        Twice.tried(id, kept -> claiming.claim(new NewClaim(kept, visit, kind, miles, many, pence, words), null));
        return Made.object().add("id", id.toString()).build();
    }

    private static UUID id(String typed) {
        return Ids.asked(typed);
    }

    private static JsonObject answer(UUID visit, UUID sent, WordStanding standing) {
        return Made.object()
                .add("visit", visit.toString())
                .add("id", sent.toString())
                .add("standing", standing.name())
                .build();
    }

    private static JsonObject json(OwnVisitRow row) {
        var json = json(row.visit(), row.firstName());
        return json.add("tellable", row.tellable())
                .add("answerable", row.answerable())
                .build();
    }

    private static JsonObjectBuilder json(VisitFacts visit, @Nullable String firstName) {
        var json = Made.object()
                .add("id", visit.id().toString())
                .add("day", visit.day().toString())
                .add("startsAt", visit.startsAt().toString());
        if (firstName != null) {
            json.add("firstName", firstName);
        }
        if (visit.outcome() != null) {
            json.add("outcome", visit.outcome().name());
        }
        return json;
    }

    private static JsonObject json(MyVisitRow row, boolean in) {
        var json = json(row.visit(), row.person().firstName()).add("reportable", row.reportable());
        if (in) {
            json.add("in", true);
        }
        return json.build();
    }
}

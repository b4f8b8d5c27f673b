package org.kith.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.kith.kernel.Ids;
import org.kith.visits.safety.VisitingAlone;

/** A volunteer going in alone and coming out again. No place is asked for, and none is taken. */
@Path("outings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutingsResource {
    @Inject
    private VisitingAlone alone;

    /**
     * Going in: {@code id}, made by the client, {@code visit}, and {@code secondsAgo} when it was kept on the phone for a while.
     * Answers with the outing's id; the same visit is one.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject goIn(InputStream sent) throws IOException {
        var body = Body.read(sent, "id", "visit", "secondsAgo");
        var id = body.id("id");
        var visit = body.id("visit");
        var ago = ago(body);
        return answer(Twice.tried(id, kept -> alone.goIn(kept, visit, ago)));
    }

    /** Out, and well; by the outing or its visit. {@code secondsAgo} when it was kept on the phone for a while. */
    @PUT
    @Path("{id}/out")
    public JsonObject comeOut(@PathParam("id") String typed, InputStream sent) throws IOException {
        var id = id(typed);
        alone.comeOut(id, ago(Body.readIfAny(sent, "secondsAgo")));
        return answer(id);
    }

    private static Duration ago(Body body) {
        var seconds = body.number("secondsAgo");
        return Duration.ofSeconds(seconds == null ? 0 : seconds);
    }

    /** Well, and half an hour longer. */
    @POST
    @Path("{id}/longer")
    public JsonObject stayLonger(@PathParam("id") String typed) {
        var until = alone.stayLonger(id(typed));
        return Made.object().add("until", until.toString()).build();
    }

    private static UUID id(String typed) {
        return Ids.asked(typed);
    }

    private static JsonObject answer(UUID id) {
        return Made.object().add("id", id.toString()).build();
    }
}

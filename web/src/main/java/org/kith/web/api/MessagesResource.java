package org.kith.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.kith.visits.Messaging;

/** What a volunteer or a person tells the coordinator. */
@Path("messages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {
    private static final int LONGEST = 4000;

    @Inject
    private Messaging messaging;

    /** A message: {@code id}, made by the client, and {@code words}. Sent again, it changes nothing and answers the same. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject tell(InputStream sent) throws IOException {
        var body = Body.read(sent, "id", "words");
        var id = body.id("id");
        var words = body.words("words", LONGEST);
        if (words == null) {
            throw new Unreadable(400, "api.wrong.type", "words");
        }
        Twice.tried(id, kept -> messaging.tell(kept, null, words));
        return Made.object().add("id", id.toString()).build();
    }
}

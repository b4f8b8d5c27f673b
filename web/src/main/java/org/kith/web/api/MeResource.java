package org.kith.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kith.access.CurrentActor;

/** Who is asking, and in which role. */
@Path("me")
public class MeResource {
    /** The caller. */
    public static final class Caller {
        private final String name;
        private final String role;

        Caller(String name, String role) {
            this.name = name;
            this.role = role;
        }

        public String getName() {
            return name;
        }

        public String getRole() {
            return role;
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Caller me() {
        var actor = CurrentActor.get();
        return new Caller(actor.name(), actor.role().name());
    }
}

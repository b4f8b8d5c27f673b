package org.kith.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.kith.access.SignedIn;
import org.kith.access.SigningIn;
import org.kith.web.access.Me;

/** Tokens for programs. Each is the shadow of a sign-in: it acts as that one acts, and ends with it. */
@Path("tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
    @Inject
    private SigningIn signingIn;

    /** A new token, shown once: send it as {@code Authorization: Bearer}. A token makes no further ones. */
    @POST
    public JsonObject make(@Context HttpServletRequest request) {
        var token = signingIn.token(signedIn(request)).orElseThrow(ForbiddenException::new);
        return Made.object().add("token", token).build();
    }

    /** Ends the token that the request came with, or the sign-in itself. */
    @DELETE
    @Path("current")
    public void end(@Context HttpServletRequest request) {
        signingIn.signOut(signedIn(request).secret());
    }

    private static SignedIn signedIn(HttpServletRequest request) {
        return Me.of(request).orElseThrow(ForbiddenException::new);
    }
}

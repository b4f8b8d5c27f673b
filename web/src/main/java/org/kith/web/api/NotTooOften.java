package org.kith.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kith.access.CurrentActor;
import org.kith.web.access.Calls;
import org.kith.web.access.Problem;
import org.kith.web.access.ProblemPage;

/** One account's programs may ask so often and no more, whichever machine they run on. */
@Provider
public class NotTooOften implements ContainerRequestFilter {
    private static final int PATIENCE = 30;

    @Inject
    private Calls calls;

    @Override
    public void filter(ContainerRequestContext request) {
        var account = CurrentActor.get().account().toString();
        if (!calls.mayCall(account)) {
            request.abortWith(Response.status(Problem.TOO_OFTEN.status())
                    .type("application/problem+json")
                    .header("Retry-After", PATIENCE)
                    .header("Cache-Control", "no-store")
                    .entity(ProblemPage.json(Problem.TOO_OFTEN, null))
                    .build());
        }
    }
}

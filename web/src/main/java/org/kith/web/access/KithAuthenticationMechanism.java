package org.kith.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kith.access.SigningIn;
import org.kith.kernel.QueryCount;

/**
 * Tells the container who is asking, anew on every request: the sign-in lives in the database, so a disabled account or an
 * ended role is nobody at once, on every node.
 */
@ApplicationScoped
public class KithAuthenticationMechanism implements HttpAuthenticationMechanism {
    static final String UNKNOWN = KithAuthenticationMechanism.class.getName() + ".unknown";
    private static final String TOKEN = "Bearer ";
    private static final Logger LOG = Logger.getLogger(KithAuthenticationMechanism.class.getName());

    /** While the database does not answer, not every request waits for it in turn. */
    private static final Duration REST = Duration.ofSeconds(2);

    private volatile long awayUntil = System.nanoTime();

    @Inject
    private SigningIn signingIn;

    @Inject
    private Cookies cookies;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // The count of a request that was answered before any filter stays on its thread.
        QueryCount.take();
        var secret = token(request).or(() -> cookies.secretIn(request));
        if (secret.isEmpty() || isAsset(request)) {
            return context.doNothing();
        }
        if (System.nanoTime() - awayUntil < 0) {
            request.setAttribute(UNKNOWN, true);
            return context.doNothing();
        }
        try {
            var signedIn = signingIn.resume(secret.get());
            if (signedIn.isPresent()) {
                request.setAttribute(Me.ATTRIBUTE, signedIn.get());
                return context.notifyContainerAboutLogin(
                        signedIn.get().accountId().toString(),
                        Set.of(signedIn.get().active().role().name()));
            }
            cookies.take(response);
        } catch (RuntimeException e) {
            // The database is away: not signed out, only not known. The filter answers with a calm page.
            LOG.log(Level.WARNING, "cannot look up a sign-in", e);
            request.setAttribute(UNKNOWN, true);
            awayUntil = System.nanoTime() + REST.toNanos();
        }
        return context.doNothing();
    }

    // A token is for programs alone: on a page it is nothing.
    private static Optional<String> token(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null
                        && header.startsWith(TOKEN)
                        && request.getRequestURI().startsWith(Pages.API.path() + "/")
                ? Optional.of(header.substring(TOKEN.length()).strip())
                : Optional.empty();
    }

    static boolean isAsset(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith(Pages.RESOURCES.path()) || path.startsWith(Pages.HEALTH.path());
    }
}

package org.kith.web.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccessDecided;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.access.Record;
import org.kith.access.SignedIn;
import org.kith.audit.RequestId;
import org.kith.kernel.Ids;

/**
 * The outermost filter: gives the request its number, its headers and its actor, lets it in by the table {@link Pages}, and
 * turns whatever goes wrong behind it into a plain page. The actor is unbound again in every case.
 */
public class Gate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Gate.class.getName());
    private static final long LARGEST = 12L * 1024 * 1024;
    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");
    private static final String OWNER = Gate.class.getName() + ".owner";
    /** The number of the request, for answers that are written after this filter let go. */
    static final String NUMBER = Gate.class.getName() + ".number";

    @Inject
    private transient Cookies cookies;

    @Inject
    private transient Calls calls;

    @Inject
    private transient Event<AccessDecided> decided;

    @Inject
    private transient Me me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var number = Ids.next().toString().substring(24);
        var guarded = new Policy(response, cookies.isHttps());
        request.setAttribute(NUMBER, number);
        RequestId.bind(number);
        try {
            CurrentActor.as(actor(request), () -> {
                letIn(request, guarded, chain);
                return null;
            });
        } catch (Exception | LinkageError | StackOverflowError e) {
            answer(request, guarded, e);
        } finally {
            RequestId.bind(null);
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var refused = refusal(request);
        var signedIn = signedIn(request);
        if (refused == Problem.SIGN_IN && !isForPrograms(request)) {
            askToSignIn(request, response);
        } else if (refused == Problem.SECOND_STEP && !isForPrograms(request)) {
            sendTo(Pages.SECOND_FACTOR.path(), request, response);
        } else if (refused != null) {
            tellAudit(request, refused);
            ProblemPage.send(request, response, refused);
        } else if (signedIn.isPresent() && path(request).equals(Pages.FRONT.path())) {
            response.sendRedirect(me.getFirstPage());
        } else {
            if (Pages.of(path(request)).filter(Pages::isBehindKey).isPresent()) {
                keepSecret(response);
            } else if (signedIn.isPresent() && !path(request).startsWith(Pages.RESOURCES.path())) {
                response.setHeader("Cache-Control", "no-store");
            }
            keepSessionsApart(request, signedIn);
            chain.doFilter(new WithNonce(request), response);
        }
    }

    // Of strangers no refusal is kept: whoever scans the web would fill the audit.
    private void tellAudit(HttpServletRequest request, Problem refused) {
        var actor = CurrentActor.find();
        if (actor.isPresent() && (refused == Problem.FORBIDDEN || refused == Problem.NOT_FOUND)) {
            LOG.log(Level.INFO, "request {0}: {1} is {2} for {3}", new Object[] {
                RequestId.current(),
                path(request).replaceAll("[^A-Za-z/_.-]", "*"),
                refused,
                actor.get().role()
            });
            decided.fire(new AccessDecided(actor.get(), Record.PAGE, Action.READ, null, false));
        }
    }

    private static void keepSecret(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private @Nullable Problem refusal(HttpServletRequest request) {
        var page = Pages.of(path(request));
        if (page.isEmpty() || isFile(request)) {
            return Problem.NOT_FOUND;
        }
        if (!Origin.isOurs(request)) {
            return Problem.FORBIDDEN;
        }
        if (!PAGE_METHODS.contains(request.getMethod()) && !isForPrograms(request)) {
            return Problem.WRONG_METHOD;
        }
        if (request.getContentLengthLong() > LARGEST) {
            return Problem.TOO_BIG;
        }
        if (page.get().isPublic()) {
            return isTooOften(request, page.get()) ? Problem.TOO_OFTEN : null;
        }
        if (request.getAttribute(KithAuthenticationMechanism.UNKNOWN) != null) {
            return Problem.AWAY;
        }
        var me = signedIn(request);
        if (me.isEmpty()) {
            return Problem.SIGN_IN;
        }
        if (!me.get().isDone() && page.get() != Pages.SECOND_FACTOR) {
            return Problem.SECOND_STEP;
        }
        return page.get().allows(me.get().active().role()) ? null : Problem.FORBIDDEN;
    }

    private boolean isTooOften(HttpServletRequest request, Pages page) {
        return page.isLimited(request.getMethod()) && !calls.mayAnswer(page, Addresses.of(request));
    }

    // Pages have paths without an extension; the files behind them are nobody's business.
    private static boolean isFile(HttpServletRequest request) {
        return path(request).endsWith(".xhtml") && !path(request).startsWith(Pages.RESOURCES.path());
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return Pages.of(path(request)).map(Pages::isForPrograms).orElse(false);
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean get = request.getMethod().equals("GET");
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var then = get ? "?then=" + URLEncoder.encode(path(request) + query, StandardCharsets.UTF_8) : "?over=yes";
        boolean ajax = isAjax(request);
        sendTo(Pages.SIGN_IN.path() + (ajax ? "?over=yes" : then), request, response);
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static void sendTo(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isAjax(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + path
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(path);
        }
    }

    // Whoever has yet to show the second factor is known, but does not act.
    private static @Nullable Actor actor(HttpServletRequest request) {
        return signedIn(request).filter(SignedIn::isDone).map(SignedIn::actor).orElse(null);
    }

    // What a page keeps between requests belongs to one account in one role, whatever the browser sends later.
    private static void keepSessionsApart(HttpServletRequest request, Optional<SignedIn> signedIn) {
        var session = request.getSession(false);
        // Nobody is looked up for style sheets, and nobody can be while the database is away.
        boolean looked = !KithAuthenticationMechanism.isAsset(request)
                && request.getAttribute(KithAuthenticationMechanism.UNKNOWN) == null;
        if (session == null || !looked) {
            return;
        }
        var owner = signedIn.map(me -> me.accountId() + " " + me.active().id()).orElse("nobody");
        var before = session.getAttribute(OWNER);
        if (before == null) {
            session.setAttribute(OWNER, owner);
        } else if (!before.equals(owner)) {
            session.invalidate();
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
            throws IOException {
        var problem = Problem.of(thrown);
        problem.log(LOG, thrown);
        if (problem == Problem.AWAY) {
            LOG.log(Level.WARNING, "request " + RequestId.current() + ": the database does not answer");
        }
        ProblemPage.send(request, response, problem);
    }

    private static Optional<SignedIn> signedIn(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(Me.ATTRIBUTE));
    }

    static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        var path = rest == null ? request.getServletPath() : request.getServletPath() + rest;
        return path.isEmpty() || path.equals("/index") ? "/" : path;
    }
}

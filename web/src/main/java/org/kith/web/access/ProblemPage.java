package org.kith.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kith.audit.RequestId;
import org.kith.web.Text;

/**
 * The page people see when something is wrong. Written without Faces and without the database, because either may be what
 * is wrong. Programs get the same as {@code application/problem+json}.
 */
public final class ProblemPage {
    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title} – {product}</title>
        <link rel="stylesheet" href="/jakarta.faces.resource/kith.css.xhtml?ln=kith">
        <link rel="icon" href="/jakarta.faces.resource/icon.svg.xhtml?ln=kith" type="image/svg+xml">
        </head>
        <body class="public">
        <header class="top"><div class="top-inner"><a class="product" href="/">{product}</a></div></header>
        <div class="frame"><main id="main">
        <h1>{title}</h1>
        <p>{words}</p>
        {link}{number}</main></div>
        </body>
        </html>
        """;

    private ProblemPage() {}

    /** Answers with a problem, unless part of an answer is already on its way. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        if (problem == Problem.AWAY) {
            response.setHeader("Retry-After", "10");
        }
        if (problem == Problem.TOO_OFTEN) {
            response.setHeader("Retry-After", "60");
        }
        if (problem.status() == Problem.SIGN_IN.status()) {
            // RFC 9110 wants a 401 to say how; this scheme makes no browser ask for a password.
            response.setHeader("WWW-Authenticate", "Kith realm=\"sign-in\"");
        }
        boolean json = request.getRequestURI().startsWith(Pages.API.path() + "/");
        response.setContentType(json ? "application/problem+json" : "text/html;charset=UTF-8");
        var body = json ? json(problem, null) : html(problem, request);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    /** The body for programs (RFC 9457). */
    public static String json(Problem problem, @Nullable String detail) {
        var json = jakarta.json.Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", Text.say("problem." + problem + ".title"))
                .add("status", problem.status());
        if (detail != null) {
            json.add("detail", detail);
        }
        var id = RequestId.current();
        if (problem == Problem.BROKEN && id != null) {
            json.add("instance", "urn:kith:request:" + id);
        }
        return json.build().toString();
    }

    private static String html(Problem problem, HttpServletRequest request) {
        var id = RequestId.current();
        boolean withNumber = problem == Problem.BROKEN && id != null;
        return PAGE.replace("{link}", link(problem, request))
                .replace("{number}", withNumber ? "<p>" + safe(Text.say("problem.number", id)) + "</p>\n" : "")
                .replace("{title}", safe(Text.say("problem." + problem + ".title")))
                .replace("{words}", safe(Text.say("problem." + problem + ".words")))
                .replace("{product}", safe(Text.say("product")));
    }

    private static String link(Problem problem, HttpServletRequest request) {
        boolean again = problem == Problem.AWAY || problem.status() == Problem.EXPIRED.status();
        var to = again && request.getRequestURI().matches("/[A-Za-z0-9/._-]*") ? request.getRequestURI() : "/";
        return "<p><a class=\"button\" href=\"" + to + "\">" + safe(Text.say(again ? "problem.again" : "problem.start"))
                + "</a></p>\n";
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

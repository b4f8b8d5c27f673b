package org.kith.web.visits;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.kith.access.CalendarKeys;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.people.Mode;
import org.kith.visits.calendar.VisitCalendar;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/**
 * A calendar of visits for programs, at a secret address and without a sign-in. What it shows is asked anew at every reading, as
 * whoever made the address; one that opens nothing is the same 404 as one that never was.
 */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    // 256 bits in the letters of a web address.
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    @Inject
    private transient CalendarKeys keys;

    @Inject
    private transient VisitCalendar calendar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getPathInfo();
        var address = ADDRESS.matcher(path == null ? "" : path);
        if (!address.matches()) {
            throw new NotFound();
        }
        var key = keys.find(address.group(1)).orElseThrow(NotFound::new);
        CurrentActor.run(
                key.actor(),
                () -> send(
                        response,
                        calendar.read(Text.say("calendar.name"), key.withNames(), CalendarServlet::words, site())));
    }

    private static String words(VisitCalendar.Said said) {
        var what = Words.label(Mode.valueOf(said.mode()));
        return said.names() == null ? what : Text.say("calendar.entry", what, said.names());
    }

    /** Where this service is reached from outside. */
    static String site() {
        return ConfigProvider.getConfig()
                .getOptionalValue("kith.public-address", String.class)
                .orElse("")
                .replaceAll("/+$", "");
    }

    private static void send(HttpServletResponse response, String text) {
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"visits.ics\"");
        try {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

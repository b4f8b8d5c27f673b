package org.kith.web.visits;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.visits.DraftKept;
import org.kith.visits.Drafting;

/**
 * Takes what somebody is typing, a second after the last key ({@code drafts.js}). A draft is a list of rows of texts, as JSON. Who
 * types and from where is checked by the filter before.
 */
@WebServlet("/drafts")
public class Drafts extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Drafting drafting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var form = request.getParameter("form");
        var body = request.getParameter("body");
        if (form == null || form.isBlank() || body == null || body.length() > Drafting.MOST_CHARACTERS) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        drafting.keep(form, body);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** The rows of a draft; none when there is none or it cannot be read. */
    static List<List<String>> rows(Optional<DraftKept> kept) {
        if (kept.isEmpty()) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(kept.get().body()))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(row -> row.getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList())
                    .toList();
        } catch (JsonException | ClassCastException | IllegalStateException unreadable) {
            return List.of();
        }
    }

    static String body(List<List<String>> rows) {
        var all = Json.createArrayBuilder();
        rows.forEach(row -> all.add(Json.createArrayBuilder(row)));
        return all.build().toString();
    }

    /** The one text of a draft of one field. */
    public static @Nullable String text(Optional<DraftKept> kept) {
        return rows(kept).stream().flatMap(List::stream).findFirst().orElse(null);
    }
}

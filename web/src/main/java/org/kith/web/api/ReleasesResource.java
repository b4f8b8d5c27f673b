package org.kith.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kith.kernel.Ids;
import org.kith.reporting.ReleasedTable;
import org.kith.reporting.Releasing;

/** Released tables for programs: exactly what the board reads, with the mark {@code *} for whatever is hidden. */
@Path("releases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReleasesResource {
    @Inject
    private Releasing releasing;

    /** All releases, the newest quarter first. */
    @GET
    public JsonArray releases() {
        var all = Made.array();
        releasing
                .releases()
                .forEach(release -> all.add(Made.object()
                        .add("id", release.id().toString())
                        .add("cutOff", release.cutOff().toString())
                        .add("madeAt", release.madeAt().toString())));
        return all.build();
    }

    /** One release with its tables: labels of rows and columns, and a text for every cell. */
    @GET
    @Path("{id}")
    public JsonObject release(@PathParam("id") String typed) {
        var id = Ids.asked(typed);
        var release = releasing.release(id);
        var tables = Made.array();
        release.tables().forEach(table -> tables.add(json(table)));
        return Made.object()
                .add("id", id.toString())
                .add("cutOff", release.cutOff().toString())
                .add("threshold", release.threshold())
                .add("tables", tables)
                .build();
    }

    private static JsonObject json(ReleasedTable table) {
        var cells = Made.array();
        table.shown().forEach(row -> cells.add(texts(row)));
        return Made.object()
                .add("code", table.code())
                .add("rows", texts(table.rows()))
                .add("columns", texts(table.columns()))
                .add("shown", cells)
                .build();
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        var all = Made.array();
        texts.forEach(all::add);
        return all;
    }
}

package org.kith.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.reporting.ProtectedTable;
import org.kith.reporting.ReleaseSummary;
import org.kith.reporting.Released;
import org.kith.reporting.Releasing;

/** A release as the board reads it, perhaps beside an earlier one. */
@Named
@RequestScoped
public class BoardPage {
    /** In the order of a person's way through the service. */
    static final List<String> ORDER = List.of(
            "REFERRALS",
            "DECISIONS",
            "WAITING",
            "WAITING_TIME",
            "MATCHES",
            "MATCH_LENGTH",
            "VISITS",
            "BRINGS",
            "CHANGE",
            "OFTEN_LONELY");

    @Inject
    private Releasing releasing;

    private @Nullable String id;
    private @Nullable String with;
    private @Nullable Released release;
    private @Nullable Released earlier;
    private List<ReleaseSummary> releases = List.of();
    private List<BoardSection> sections = List.of();

    public void load() {
        releases = releasing.releases();
        if (id == null && !releases.isEmpty()) {
            id = releases.get(0).id().toString();
        }
        release = id == null ? null : read(id);
        earlier = with == null || with.equals(id) ? null : read(with);
        if (release != null) {
            sections = sections(release, earlier);
        }
    }

    private Released read(String which) {
        var known = Ids.asked(which);
        return releasing.release(known);
    }

    static List<BoardSection> sections(Released release, @Nullable Released earlier) {
        return ORDER.stream()
                .map(release::table)
                .filter(table -> !table.rows().isEmpty())
                .map(table -> new BoardSection(release, table, earlier == null ? null : earlier.table(table.code())))
                .toList();
    }

    /** Whether the reader works for a partner, whose exact figures are a page of their own. */
    public boolean isOfPartner() {
        return CurrentActor.get().role().isPartnerStaff();
    }

    public @Nullable Released getRelease() {
        return release;
    }

    public @Nullable Released getEarlier() {
        return earlier;
    }

    public List<ReleaseSummary> getReleases() {
        return releases;
    }

    public List<BoardSection> getSections() {
        return sections;
    }

    public String getMark() {
        return ProtectedTable.HIDDEN;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWith() {
        return with;
    }

    public void setWith(@Nullable String with) {
        this.with = with;
    }
}

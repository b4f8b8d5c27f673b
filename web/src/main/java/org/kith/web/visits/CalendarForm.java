package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Secrets;
import org.kith.kernel.Ids;
import org.kith.visits.calendar.CalendarFeeds;
import org.kith.visits.calendar.FeedSummary;
import org.kith.web.ui.Outcome;

/** The addresses of one's own calendar. A new one is shown once; after that nobody can read it again. */
@Named
@ViewScoped
public class CalendarForm implements Serializable {
    @Inject
    private transient CalendarFeeds feeds;

    private ArrayList<FeedSummary> rows = new ArrayList<>();
    private @Nullable Boolean names = false;
    private @Nullable String address;

    @PostConstruct
    void load() {
        rows = new ArrayList<>(feeds.mine());
    }

    public @Nullable String make() {
        var secret = Secrets.next();
        feeds.make(Ids.next(), secret, Boolean.TRUE.equals(names));
        address = CalendarServlet.site() + "/calendar/" + secret + ".ics";
        load();
        return null;
    }

    public @Nullable String revoke(FeedSummary row) {
        UUID feed = row.id();
        feeds.revoke(feed);
        address = null;
        load();
        Outcome.said("calendar.revoked");
        return null;
    }

    public List<FeedSummary> getRows() {
        return rows;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public @Nullable Boolean getNames() {
        return names;
    }

    public void setNames(@Nullable Boolean names) {
        this.names = names;
    }
}

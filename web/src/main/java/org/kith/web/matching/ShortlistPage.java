package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.matching.Matching;
import org.kith.matching.ShortlistSeen;
import org.kith.matching.Shortlisting;
import org.kith.web.ui.Outcome;

/** Who could befriend somebody who waits, and what stands between for the rest. A coordinator decides. */
@Named
@ViewScoped
public class ShortlistPage implements Serializable {
    @Inject
    private Shortlisting shortlisting;

    @Inject
    private Matching matching;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID matchId = Ids.next();
    private @Nullable String waiting;
    private transient @Nullable ShortlistSeen seen;

    public void load() {
        seen = shortlisting.shortlist(id(waiting));
    }

    public @Nullable String propose(String volunteer) {
        matching.propose(matchId, id(waiting), id(volunteer));
        return Outcome.said("matching.proposed").to("/matches/record?id=" + matchId);
    }

    private static UUID id(@Nullable String text) {
        var wanted = Ids.parse(text);
        if (wanted == null) {
            throw new NotFound();
        }
        return wanted;
    }

    public ShortlistSeen getSeen() {
        if (seen == null) {
            seen = shortlisting.shortlist(id(waiting));
        }
        return seen;
    }

    public @Nullable String getWaiting() {
        return waiting;
    }

    public void setWaiting(@Nullable String waiting) {
        this.waiting = waiting;
    }
}

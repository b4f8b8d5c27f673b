package org.kith.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.PeopleSeen;
import org.kith.matching.Shortlisting;

/** Whom a volunteer could befriend, and the smallest change for those who are nearly possible. */
@Named
@RequestScoped
public class VolunteerShortlistPage {
    @Inject
    private Shortlisting shortlisting;

    private @Nullable String id;
    private @Nullable PeopleSeen seen;

    public void load() {
        var wanted = Ids.asked(id);
        seen = shortlisting.people(wanted);
    }

    public PeopleSeen getSeen() {
        return Objects.requireNonNull(seen);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

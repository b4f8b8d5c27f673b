package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.volunteering.VolunteerOnDay;
import org.kith.volunteering.Volunteering;

/** Whether a volunteer was or will be cleared on a day that staff choose, and why. */
@Named
@ViewScoped
public class OnDayForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Volunteering volunteering;

    @Inject
    private transient Clock clock;

    private @Nullable String id;
    private @Nullable LocalDate day;
    private transient @Nullable VolunteerOnDay seen;

    public void load() {
        day = LocalDate.now(clock);
        getSeen();
    }

    /** Looks at the chosen day; the page stays. */
    public void look() {
        seen = null;
    }

    public VolunteerOnDay getSeen() {
        if (seen == null) {
            var wanted = Ids.asked(id);
            seen = volunteering.onDay(wanted, Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock)));
        }
        return seen;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public UUID getVolunteer() {
        return getSeen().id();
    }
}

package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.volunteering.Leaver;
import org.kith.volunteering.Vetting;
import org.kith.web.ui.Outcome;

/** Volunteers who left and of whom Disclosure Scotland has not been told yet. */
@Named
@ViewScoped
public class LeaversForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Vetting vetting;

    @Inject
    private transient Clock clock;

    private transient @Nullable List<Leaver> rows;

    public List<Leaver> getRows() {
        if (rows == null) {
            rows = vetting.leavers();
        }
        return rows;
    }

    /** Disclosure Scotland was told today. */
    public @Nullable String told(UUID volunteerId) {
        vetting.leaverTold(volunteerId, Ids.next(), LocalDate.now(clock));
        return Outcome.said("leavers.told.done").to("/volunteers/leavers");
    }
}

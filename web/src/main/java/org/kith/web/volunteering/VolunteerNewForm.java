package org.kith.web.volunteering;

import jakarta.annotation.PostConstruct;
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
import org.kith.volunteering.Volunteering;
import org.kith.web.ui.Outcome;

/** Registers somebody who applied. */
@Named
@ViewScoped
public class VolunteerNewForm implements Serializable {
    @Inject
    private Volunteering volunteering;

    @Inject
    private transient Clock clock;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID id = Ids.next();
    private final DetailsFields details = new DetailsFields();
    private final OfferFields offer = new OfferFields();
    private @Nullable LocalDate applied;

    @PostConstruct
    void start() {
        applied = LocalDate.now(clock);
    }

    public @Nullable String save() {
        volunteering.register(id, details.details(), offer.offer(), Objects.requireNonNull(applied));
        return Outcome.said("volunteers.new.saved").to("/volunteers/record?id=" + id);
    }

    public DetailsFields getDetails() {
        return details;
    }

    public OfferFields getOffer() {
        return offer;
    }

    public @Nullable LocalDate getApplied() {
        return applied;
    }

    public void setApplied(@Nullable LocalDate applied) {
        this.applied = applied;
    }
}

package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.volunteering.Rest;
import org.kith.volunteering.Volunteering;
import org.kith.web.ui.Outcome;

/** Says one part of a volunteer's record better than before: who, what they offer, a break, or that they left. */
@Named
@ViewScoped
public class VolunteerForm implements Serializable {
    private static final String SAVED = "volunteers.changed";

    @Inject
    private Volunteering volunteering;

    @Inject
    private transient Clock clock;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID pauseId = Ids.next();
    private @Nullable String id;
    private String name = "";
    private int version;
    private DetailsFields details = new DetailsFields();
    private OfferFields offer = new OfferFields();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable @Size(max = 200) String reason;

    public void load() {
        var record = volunteering.read(volunteer());
        name = record.name();
        version = record.version();
        details = new DetailsFields(record.details());
        offer = new OfferFields(record.offer());
        from = LocalDate.now(clock);
    }

    public @Nullable String saveDetails() {
        volunteering.describe(volunteer(), version, details.details());
        return toRecord(SAVED);
    }

    public @Nullable String saveOffer() {
        volunteering.offer(volunteer(), version, offer.offer());
        return toRecord(SAVED);
    }

    public @Nullable String pause() {
        volunteering.pause(volunteer(), pauseId, new Rest(Objects.requireNonNull(from), until), reason);
        return toRecord("volunteers.pause.done");
    }

    public @Nullable String leave() {
        volunteering.leave(volunteer(), Objects.requireNonNull(from), reason);
        return toRecord("volunteers.leave.done");
    }

    private @Nullable String toRecord(String said) {
        return Outcome.said(said).to("/volunteers/record?id=" + volunteer());
    }

    private UUID volunteer() {
        return Ids.asked(id);
    }

    public String getName() {
        return name;
    }

    public DetailsFields getDetails() {
        return details;
    }

    public OfferFields getOffer() {
        return offer;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.volunteering.PvgNoticeKind;
import org.kith.volunteering.PvgNoticeSeen;
import org.kith.volunteering.Vetting;
import org.kith.volunteering.VolunteerRecord;
import org.kith.volunteering.Volunteering;
import org.kith.web.ui.Outcome;

/** What Disclosure Scotland said of a membership: recording that it does not count, and that it counts again. */
@Named
@ViewScoped
public class SuspensionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Volunteering volunteering;

    @Inject
    private transient Vetting vetting;

    private final UUID newId = Ids.next();
    private @Nullable String id;
    private @Nullable PvgNoticeKind kind;
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate lastDay;
    private transient @Nullable VolunteerRecord record;

    public void load() {
        getRecord();
    }

    public @Nullable String save() {
        vetting.suspend(volunteer(), newId, kind == PvgNoticeKind.LISTED, Objects.requireNonNull(fromOn));
        return Outcome.said("suspension.saved").to("/volunteers/record?id=" + volunteer());
    }

    public @Nullable String end() {
        for (var one : getOpen()) {
            vetting.endSuspension(volunteer(), one.id(), Objects.requireNonNull(lastDay));
        }
        return Outcome.said("suspension.ended").to("/volunteers/record?id=" + volunteer());
    }

    public PvgNoticeKind[] getKinds() {
        return new PvgNoticeKind[] {PvgNoticeKind.UNDER_CONSIDERATION, PvgNoticeKind.LISTED};
    }

    /** What goes on. */
    public List<PvgNoticeSeen> getOpen() {
        return getRecord().notices().stream().filter(PvgNoticeSeen::isOpen).toList();
    }

    public VolunteerRecord getRecord() {
        if (record == null) {
            record = volunteering.read(volunteer());
        }
        return record;
    }

    private UUID volunteer() {
        return Ids.asked(id);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable PvgNoticeKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PvgNoticeKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(@Nullable LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}

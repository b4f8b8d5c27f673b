package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.volunteering.CheckKind;
import org.kith.volunteering.CheckSummary;
import org.kith.volunteering.NewCheck;
import org.kith.volunteering.Vetting;
import org.kith.volunteering.Volunteering;
import org.kith.web.ui.Outcome;

/** Records a check of a volunteer, an exemption from one, or that one is taken back. PVG has a page of its own. */
@Named
@ViewScoped
public class CheckForm implements Serializable {
    @Inject
    private Volunteering volunteering;

    @Inject
    private Vetting vetting;

    @Inject
    private transient Clock clock;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID checkId = Ids.next();
    private @Nullable String id;
    private @Nullable String check;
    private String name = "";
    private @Nullable CheckKind kind;
    private @Nullable LocalDate dated;
    private @Nullable LocalDate expires;
    private @Nullable LocalDate joined;
    private @Nullable @Size(max = 60) String number;
    private boolean coversAdults;
    private @Nullable @Size(max = 500) String note;
    private transient @Nullable CheckSummary withdrawing;

    public void load() {
        var record = volunteering.read(volunteer());
        name = record.name();
        dated = LocalDate.now(clock);
        withdrawing = record.checks().stream()
                .filter(one -> one.id().toString().equals(check))
                .findFirst()
                .orElse(null);
    }

    /** For taking a check back: there has to be one. */
    public void loadCheck() {
        load();
        if (withdrawing == null) {
            throw new NotFound();
        }
    }

    public @Nullable String savePvg() {
        return record(new NewCheck(
                checkId,
                CheckKind.PVG,
                Objects.requireNonNull(dated),
                expires,
                number,
                joined,
                coversAdults,
                false,
                null));
    }

    public @Nullable String save() {
        var what = Objects.requireNonNull(kind);
        var day = Objects.requireNonNull(dated);
        var until = expires == null ? what.renewalOf(day) : expires;
        return record(new NewCheck(checkId, what, day, until, number, null, false, false, note));
    }

    public @Nullable String exempt() {
        return record(NewCheck.exemption(
                checkId,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(dated),
                Objects.requireNonNullElse(note, "")));
    }

    public @Nullable String withdraw() {
        var wanted = Ids.asked(check);
        vetting.withdraw(volunteer(), wanted);
        return toRecord("volunteers.check.withdrawn");
    }

    private @Nullable String record(NewCheck made) {
        vetting.record(volunteer(), made);
        return toRecord("volunteers.check.saved");
    }

    private @Nullable String toRecord(String said) {
        return Outcome.said(said).to("/volunteers/record?id=" + volunteer());
    }

    private UUID volunteer() {
        return Ids.asked(id);
    }

    /** Everything but PVG. */
    public List<CheckKind> getKinds() {
        return Arrays.stream(CheckKind.values())
                .filter(one -> one != CheckKind.PVG)
                .toList();
    }

    public String getName() {
        return name;
    }

    public @Nullable CheckSummary getWithdrawing() {
        return withdrawing;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getCheck() {
        return check;
    }

    public void setCheck(@Nullable String check) {
        this.check = check;
    }

    public @Nullable CheckKind getKind() {
        return kind;
    }

    public void setKind(@Nullable CheckKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDated() {
        return dated;
    }

    public void setDated(@Nullable LocalDate dated) {
        this.dated = dated;
    }

    public @Nullable LocalDate getExpires() {
        return expires;
    }

    public void setExpires(@Nullable LocalDate expires) {
        this.expires = expires;
    }

    public @Nullable LocalDate getJoined() {
        return joined;
    }

    public void setJoined(@Nullable LocalDate joined) {
        this.joined = joined;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public boolean isCoversAdults() {
        return coversAdults;
    }

    public void setCoversAdults(boolean coversAdults) {
        this.coversAdults = coversAdults;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

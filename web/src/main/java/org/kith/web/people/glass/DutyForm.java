package org.kith.web.people.glass;

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
import org.kith.kernel.NotFound;
import org.kith.partnership.AccountSummary;
import org.kith.partnership.Staffing;
import org.kith.people.glass.DutyDays;
import org.kith.people.glass.KeepingDuty;
import org.kith.web.ui.Outcome;

/** Putting coordinators of the own partner on duty. */
@Named
@ViewScoped
public class DutyForm implements Serializable {
    private static final String HERE = "/emergency/duty";

    @Inject
    private transient KeepingDuty duty;

    @Inject
    private transient Staffing staffing;

    private final UUID newId = Ids.next();
    private transient @Nullable List<AccountSummary> coordinators;
    private transient @Nullable List<DutyDays> days;
    private @Nullable String account;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    public @Nullable String save() {
        var chosen = getCoordinators().stream()
                .filter(one -> one.id().toString().equals(account))
                .findFirst()
                .orElseThrow(NotFound::new);
        duty.set(new DutyDays(
                newId, chosen.id(), chosen.name(), Objects.requireNonNull(from), Objects.requireNonNull(until)));
        return Outcome.said("emergency.duty.saved").to(HERE);
    }

    public @Nullable String callOff(UUID id) {
        duty.callOff(id);
        return Outcome.said("emergency.duty.taken").to(HERE);
    }

    /** Those who coordinate at the own partner and may sign in. */
    public List<AccountSummary> getCoordinators() {
        if (coordinators == null) {
            coordinators = staffing.coordinators();
        }
        return Objects.requireNonNull(coordinators);
    }

    public List<DutyDays> getDays() {
        if (days == null) {
            days = duty.days();
        }
        return Objects.requireNonNull(days);
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
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
}

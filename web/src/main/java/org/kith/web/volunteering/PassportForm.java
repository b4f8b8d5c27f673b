package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.volunteering.Volunteering;
import org.kith.volunteering.passport.IssuingPassports;
import org.kith.volunteering.passport.NewPassport;
import org.kith.volunteering.passport.PassportSeen;
import org.kith.web.ui.Outcome;

/** The passports of one volunteer: issuing one, and revoking one. */
@Named
@ViewScoped
public class PassportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient IssuingPassports issuing;

    @Inject
    private transient Volunteering volunteering;

    @Inject
    private transient Directory directory;

    @Inject
    private transient Clock clock;

    private final UUID newId = Ids.next();
    private @Nullable String id;
    private String volunteerName = "";
    private transient @Nullable List<PassportSeen> passports;
    private transient @Nullable List<PartnerSummary> everyPartner;
    private @Nullable @NotNull String partner;
    private @Nullable @NotNull Integer places = 1;
    private @Nullable @NotNull LocalDate until;
    private @Nullable @NotNull LocalDate agreedOn;
    private @Nullable String passport;
    private @Nullable @Size(max = 500) String why;

    public void load() {
        volunteerName = volunteering.read(volunteer()).name();
    }

    public @Nullable String issue() {
        issuing.issue(
                volunteer(),
                newId,
                new NewPassport(
                        parsed(partner), Objects.requireNonNull(places), Objects.requireNonNull(until), agreedOn));
        return back("passport.issued");
    }

    public @Nullable String revoke() {
        issuing.revoke(volunteer(), parsed(passport), why == null ? "" : why);
        return back("passport.revoked");
    }

    private @Nullable String back(String said) {
        return Outcome.said(said).to("/volunteers/passport?id=" + id);
    }

    public List<PassportSeen> getPassports() {
        if (passports == null) {
            passports = issuing.passportsOf(volunteer());
        }
        return passports;
    }

    /** Those that can be revoked. */
    public List<PassportSeen> getOpen() {
        return getPassports().stream().filter(this::isOpen).toList();
    }

    public boolean isOpen(PassportSeen seen) {
        return seen.isOpenOn(LocalDate.now(clock));
    }

    /** Members today, without the own partner. */
    public List<PartnerSummary> getPartners() {
        var own = CurrentActor.get().partnerId();
        return partners().stream()
                .filter(one -> one.member() && !one.id().equals(own))
                .toList();
    }

    public String partnerName(UUID partnerId) {
        return partners().stream()
                .filter(one -> one.id().equals(partnerId))
                .findFirst()
                .map(PartnerSummary::name)
                .orElse("");
    }

    private List<PartnerSummary> partners() {
        if (everyPartner == null) {
            everyPartner = directory.partners();
        }
        return everyPartner;
    }

    private UUID volunteer() {
        return parsed(id);
    }

    private static UUID parsed(@Nullable String text) {
        return Ids.asked(text);
    }

    public String getVolunteerName() {
        return volunteerName;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = partner;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }

    public List<Integer> getPlaceCounts() {
        return List.of(1, 2, 3);
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getPassport() {
        return passport;
    }

    public void setPassport(@Nullable String passport) {
        this.passport = passport;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}

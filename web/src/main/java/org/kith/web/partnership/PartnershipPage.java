package org.kith.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.partnership.Governing;
import org.kith.partnership.PartnerSummary;
import org.kith.partnership.PartnershipDetails;
import org.kith.partnership.Settings;
import org.kith.web.ui.Outcome;

/** The partnership: its name and number, its partners, and the settings that hold from a day on. */
@Named
@ViewScoped
public class PartnershipPage implements Serializable {
    @Inject
    private transient Directory directory;

    @Inject
    private transient Governing governing;

    @Inject
    private transient Clock clock;

    private final UUID settingId = Ids.next();
    private int version;
    private @NotBlank @Size(max = 120) String name = "";
    private @NotBlank @Size(max = 80) String city = "";
    private @Nullable @Size(max = 40) String phone;
    private @Nullable LocalDate from;
    private @Min(18) @Max(100) int minAge;
    private @Min(1) @Max(60) int acknowledgeDays;
    private @Min(1) @Max(120) int decideDays;
    private @Min(1) @Max(26) int keepInTouchWeeks;
    private @Min(3) @Max(10) int threshold;
    private @Min(0) @Max(336) int coolingHours;

    public void load() {
        var details = governing.partnershipDetails();
        version = details.version();
        name = details.name();
        city = details.city();
        phone = details.phone();
        var today = LocalDate.now(clock);
        var settings = directory.settingsOn(today);
        from = today.plusDays(1);
        minAge = settings.minAge();
        acknowledgeDays = settings.acknowledgeWorkingDays();
        decideDays = settings.decideWorkingDays();
        keepInTouchWeeks = settings.keepInTouchWeeks();
        threshold = settings.smallNumberThreshold();
        coolingHours = settings.coolingHours();
    }

    public @Nullable String saveDetails() {
        governing.changePartnership(new PartnershipDetails(version, name.strip(), city.strip(), phone));
        return Outcome.said("partnership.saved").to("/partnership");
    }

    public @Nullable String agree() {
        governing.agree(
                settingId,
                Objects.requireNonNull(from),
                new Settings(minAge, acknowledgeDays, decideDays, keepInTouchWeeks, threshold, coolingHours));
        return Outcome.said("partnership.agreed").to("/partnership");
    }

    public List<PartnerSummary> getPartners() {
        return directory.partners();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public int getMinAge() {
        return minAge;
    }

    public void setMinAge(int minAge) {
        this.minAge = minAge;
    }

    public int getAcknowledgeDays() {
        return acknowledgeDays;
    }

    public void setAcknowledgeDays(int acknowledgeDays) {
        this.acknowledgeDays = acknowledgeDays;
    }

    public int getDecideDays() {
        return decideDays;
    }

    public void setDecideDays(int decideDays) {
        this.decideDays = decideDays;
    }

    public int getKeepInTouchWeeks() {
        return keepInTouchWeeks;
    }

    public void setKeepInTouchWeeks(int keepInTouchWeeks) {
        this.keepInTouchWeeks = keepInTouchWeeks;
    }

    public int getCoolingHours() {
        return coolingHours;
    }

    public void setCoolingHours(int coolingHours) {
        this.coolingHours = coolingHours;
    }

    public int getThreshold() {
        return threshold;
    }

    public void setThreshold(int threshold) {
        this.threshold = threshold;
    }
}

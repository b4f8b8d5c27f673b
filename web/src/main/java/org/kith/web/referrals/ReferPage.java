package org.kith.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.partnership.CitySummary;
import org.kith.web.Text;

/** The first page of the public form: who qualifies, how long it takes at present, and whom to ring instead. */
@Named
@ViewScoped
public class ReferPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PublicIntake intake;

    @Inject
    private ReferForm form;

    private @Nullable String at;
    private @Nullable String over;
    private List<CitySummary> cities = List.of();

    /** One city needs no choice; of several the address names one. */
    public void load() {
        cities = intake.cities();
        if (at != null && chosen().isEmpty()) {
            throw new NotFound();
        }
    }

    public @Nullable String start() {
        return form.start(chosen().orElseThrow(NotFound::new));
    }

    private Optional<CitySummary> chosen() {
        if (at == null) {
            return cities.size() == 1 ? Optional.of(cities.get(0)) : Optional.empty();
        }
        var wanted = Ids.parse(at);
        return cities.stream().filter(city -> city.id().equals(wanted)).findFirst();
    }

    public @Nullable CitySummary getCity() {
        return chosen().orElse(null);
    }

    public List<CitySummary> getCities() {
        return cities;
    }

    public int getMinAge() {
        return chosen().map(city -> intake.minAge(city.id())).orElse(0);
    }

    /** The present wait in plain words; nothing when too few were matched lately to say. */
    public @Nullable String getPresentWait() {
        var weeks = chosen().map(city -> intake.presentWaitInWeeks(city.id()));
        if (weeks.isEmpty() || weeks.get().isEmpty()) {
            return null;
        }
        int number = weeks.get().getAsInt();
        return number < 2 ? Text.say("refer.wait.short") : Text.say("refer.wait.weeks", number);
    }

    /** The answers of somebody who was away for long are gone, and the page says so. */
    public boolean isLost() {
        return over != null;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }

    public @Nullable String getOver() {
        return over;
    }

    public void setOver(@Nullable String over) {
        this.over = over;
    }
}

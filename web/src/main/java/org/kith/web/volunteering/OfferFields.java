package org.kith.web.volunteering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.matching.HalfDay;
import org.kith.people.Barrier;
import org.kith.people.Gender;
import org.kith.people.Mode;
import org.kith.volunteering.Offer;
import org.kith.volunteering.TravelsBy;

/** The fields of what a volunteer offers. */
public class OfferFields implements Serializable {
    private HalfDay[] halfDays = {};
    private List<String> interests = new ArrayList<>();
    private Barrier[] copesWith = {};
    private Mode[] modes = {Mode.HOME};
    private @Nullable BigDecimal travelMiles = Offer.USUAL.travelMiles();
    private @Nullable TravelsBy travelsBy;
    private @Nullable Gender wantsGender;
    private @Nullable @Min(1) @Max(3) Integer capacity = 1;

    OfferFields() {}

    OfferFields(Offer offer) {
        halfDays = HalfDay.of(offer.availability()).toArray(HalfDay[]::new);
        interests = new ArrayList<>(offer.interests());
        copesWith = offer.copesWith().toArray(Barrier[]::new);
        modes = offer.modes().toArray(Mode[]::new);
        travelMiles = offer.travelMiles();
        travelsBy = offer.travelsBy();
        wantsGender = offer.wantsGender();
        capacity = offer.capacity();
    }

    Offer offer() {
        return new Offer(
                HalfDay.mask(halfDays),
                Set.copyOf(interests),
                Set.of(copesWith),
                Set.of(modes),
                Objects.requireNonNullElse(travelMiles, BigDecimal.ZERO),
                travelsBy,
                wantsGender,
                Objects.requireNonNullElse(capacity, 1));
    }

    public HalfDay[] getHalfDays() {
        return halfDays;
    }

    public void setHalfDays(HalfDay[] halfDays) {
        this.halfDays = halfDays;
    }

    public List<String> getInterests() {
        return interests;
    }

    public void setInterests(List<String> interests) {
        this.interests = interests;
    }

    public Barrier[] getCopesWith() {
        return copesWith;
    }

    public void setCopesWith(Barrier[] copesWith) {
        this.copesWith = copesWith;
    }

    public Mode[] getModes() {
        return modes;
    }

    public void setModes(Mode[] modes) {
        this.modes = modes;
    }

    public @Nullable BigDecimal getTravelMiles() {
        return travelMiles;
    }

    public void setTravelMiles(@Nullable BigDecimal travelMiles) {
        this.travelMiles = travelMiles;
    }

    public @Nullable TravelsBy getTravelsBy() {
        return travelsBy;
    }

    public void setTravelsBy(@Nullable TravelsBy travelsBy) {
        this.travelsBy = travelsBy;
    }

    public @Nullable Gender getWantsGender() {
        return wantsGender;
    }

    public void setWantsGender(@Nullable Gender wantsGender) {
        this.wantsGender = wantsGender;
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }
}

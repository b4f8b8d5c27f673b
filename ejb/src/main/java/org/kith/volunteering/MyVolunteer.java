package org.kith.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Barrier;
import org.kith.people.Gender;
import org.kith.people.Mode;
import org.kith.people.Words;

/** A volunteer's own profile, as the volunteer sees and changes it. */
@Entity
@Table(name = "my_volunteer")
class MyVolunteer extends PartnerRecord {
    @Column(name = "first_name", insertable = false, updatable = false)
    private String firstName;

    @Column(insertable = false, updatable = false)
    private String reference;

    @Column(name = "approved_on", insertable = false, updatable = false)
    private @Nullable LocalDate approvedOn;

    @Column(name = "left_on", insertable = false, updatable = false)
    private @Nullable LocalDate leftOn;

    private @Nullable String phone;

    @Column(name = "phone_digits")
    private String phoneDigits;

    private @Nullable String email;
    private @Nullable String about;

    @Convert(converter = CodesColumn.class)
    private Set<String> interests = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    @Column(name = "copes_with")
    private Set<String> copesWith = new TreeSet<>();

    private int availability;

    @Convert(converter = CodesColumn.class)
    private Set<String> modes = new TreeSet<>();

    @Column(name = "travel_miles")
    private BigDecimal travelMiles;

    @Enumerated(EnumType.STRING)
    @Column(name = "travels_by")
    private @Nullable TravelsBy travelsBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "wants_gender")
    private @Nullable Gender wantsGender;

    private int capacity;

    protected MyVolunteer() {}

    /** Says again how to be reached and what to offer. */
    void change(@Nullable String newPhone, @Nullable String newEmail, @Nullable String newAbout, Offer offer) {
        VolunteerRule.VOLUNTEER_IS_HERE.require(leftOn == null);
        Volunteer.check(offer);
        phone = Words.orNothing(newPhone);
        phoneDigits = Words.phoneDigits(phone);
        email = Words.orNothing(newEmail);
        about = Words.orNothing(newAbout);
        availability = offer.availability();
        interests = new TreeSet<>(offer.interests());
        copesWith = Volunteer.names(offer.copesWith());
        modes = Volunteer.names(offer.modes());
        travelMiles = offer.travelMiles();
        travelsBy = offer.travelsBy();
        wantsGender = offer.wantsGender();
        capacity = offer.capacity();
    }

    @Nullable
    LocalDate approvedOn() {
        return approvedOn;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    String firstName() {
        return firstName;
    }

    String reference() {
        return reference;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String about() {
        return about;
    }

    Offer offer() {
        return new Offer(
                availability,
                interests,
                Volunteer.constants(Barrier.class, copesWith),
                Volunteer.constants(Mode.class, modes),
                travelMiles,
                travelsBy,
                wantsGender,
                capacity);
    }
}

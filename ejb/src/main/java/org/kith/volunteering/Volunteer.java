package org.kith.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Barrier;
import org.kith.people.Gender;
import org.kith.people.Mode;
import org.kith.people.PersonRule;
import org.kith.people.Postcode;
import org.kith.people.Vocabulary;
import org.kith.people.Words;

/**
 * A befriender of one partner. Applies, is checked and approved, offers time, rests, leaves. Whether a volunteer may visit
 * on a day is not stored: {@link Clearance} follows from the dated checks.
 */
@Entity
@Table(name = "volunteer")
public class Volunteer extends PartnerRecord {
    private static final int YOUNGEST = 16;
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(50);

    @Column(updatable = false)
    private String reference;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    @Column(name = "date_of_birth")
    private @Nullable LocalDate dateOfBirth;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Convert(converter = CodesColumn.class)
    private Set<String> languages = new TreeSet<>();

    private @Nullable String phone;

    @Column(name = "phone_digits")
    private String phoneDigits;

    private @Nullable String email;

    @Column(name = "address_line1")
    private @Nullable String addressLine1;

    @Column(name = "address_line2")
    private @Nullable String addressLine2;

    private @Nullable String town;
    private @Nullable String postcode;

    @Column(name = "outward_code")
    private @Nullable String outwardCode;

    private @Nullable String about;

    @Column(name = "search_text")
    private String searchText;

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

    @Column(name = "applied_on", updatable = false)
    private LocalDate appliedOn;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "left_reason")
    private @Nullable String leftReason;

    protected Volunteer() {}

    private Volunteer(UUID id, Owner owner, LocalDate appliedOn) {
        super(id, owner);
        this.reference = Ids.reference('V');
        this.appliedOn = appliedOn;
    }

    /** A new volunteer, not approved yet. */
    public static Volunteer apply(
            UUID id, Owner owner, VolunteerDetails details, Offer offer, LocalDate appliedOn, LocalDate today) {
        VolunteerRule.APPLIED_BY_TODAY.require(!appliedOn.isAfter(today));
        var volunteer = new Volunteer(id, owner, appliedOn);
        volunteer.describe(details);
        volunteer.offer(offer);
        return volunteer;
    }

    /** Says again who the volunteer is. */
    public void describe(VolunteerDetails details) {
        VolunteerRule.VOLUNTEER_IS_HERE.require(isHere());
        VolunteerRule.VOLUNTEER_HAS_A_NAME.require(
                !details.givenName().isEmpty() && !details.familyName().isEmpty());
        var born = details.dateOfBirth();
        VolunteerRule.VOLUNTEER_IS_OLD_ENOUGH.require(
                born == null || !born.plusYears(YOUNGEST).isAfter(appliedOn), YOUNGEST);
        Vocabulary.languages()
                .strangerIn(details.languages())
                .ifPresent(code -> PersonRule.LANGUAGE_IS_IN_THE_LIST.require(false, code));
        givenName = details.givenName();
        familyName = details.familyName();
        preferredName = details.preferredName();
        dateOfBirth = born;
        gender = details.gender();
        languages = new TreeSet<>(details.languages());
        about = details.about();
        searchText = Words.searchText(reference, givenName, familyName, preferredName);
        reachAt(details);
    }

    private void reachAt(VolunteerDetails details) {
        var found = Postcode.orNothing(details.postcode());
        phone = details.phone();
        phoneDigits = Words.phoneDigits(phone);
        email = details.email();
        addressLine1 = details.addressLine1();
        addressLine2 = details.addressLine2();
        town = details.town();
        postcode = found == null ? null : found.text();
        outwardCode = found == null ? null : found.outwardCode();
    }

    /** Says again what the volunteer offers. */
    public void offer(Offer offer) {
        VolunteerRule.VOLUNTEER_IS_HERE.require(isHere());
        check(offer);
        availability = offer.availability();
        interests = new TreeSet<>(offer.interests());
        copesWith = names(offer.copesWith());
        modes = names(offer.modes());
        travelMiles = offer.travelMiles();
        travelsBy = offer.travelsBy();
        wantsGender = offer.wantsGender();
        capacity = offer.capacity();
    }

    /** What holds for every offer, whoever makes it. */
    static void check(Offer offer) {
        VolunteerRule.CAPACITY_IS_ONE_TO_THREE.require(offer.capacity() >= 1 && offer.capacity() <= 3);
        VolunteerRule.TRAVEL_IS_POSSIBLE.require(
                offer.travelMiles().signum() >= 0 && offer.travelMiles().compareTo(FARTHEST) <= 0);
        VolunteerRule.OFFERS_A_MODE.require(!offer.modes().isEmpty());
        Vocabulary.interests()
                .strangerIn(offer.interests())
                .ifPresent(code -> PersonRule.INTEREST_IS_IN_THE_LIST.require(false, code));
    }

    /** Somebody of the partner says yes, once every check is there. */
    public void approve(Collection<CheckFacts> checks, LocalDate day, UUID by) {
        VolunteerRule.VOLUNTEER_IS_HERE.require(isHere());
        VolunteerRule.VOLUNTEER_IS_NOT_YET_APPROVED.require(approvedOn == null);
        VolunteerRule.CHECKS_ARE_COMPLETE.require(
                Clearance.ofChecks(day, checks).isCleared());
        approvedOn = day;
        approvedBy = by;
    }

    /** Gives up the role. */
    public void leave(LocalDate day, @Nullable String reason, LocalDate today) {
        VolunteerRule.VOLUNTEER_IS_HERE.require(isHere());
        VolunteerRule.LEAVING_DAY_IS_POSSIBLE.require(!day.isBefore(appliedOn) && !day.isAfter(today));
        leftOn = day;
        leftReason = Words.orNothing(reason);
    }

    public boolean isHere() {
        return leftOn == null;
    }

    /** Whether the volunteer may visit on a day. */
    public Clearance clearanceOn(LocalDate day, Collection<CheckFacts> checks, Collection<Rest> rests) {
        return Clearance.on(day, checks, rests, approvedOn, leftOn);
    }

    public String reference() {
        return reference;
    }

    /** What to call the volunteer: preferred and family name. */
    public String name() {
        return firstName() + " " + familyName;
    }

    /** All a person is told before they meet. */
    public String firstName() {
        return preferredName == null ? givenName : preferredName;
    }

    public int capacity() {
        return capacity;
    }

    public @Nullable Gender gender() {
        return gender;
    }

    public @Nullable String outwardCode() {
        return outwardCode;
    }

    public LocalDate appliedOn() {
        return appliedOn;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    public @Nullable String leftReason() {
        return leftReason;
    }

    public VolunteerDetails details() {
        return new VolunteerDetails(
                givenName,
                familyName,
                preferredName,
                dateOfBirth,
                gender,
                languages,
                phone,
                email,
                addressLine1,
                addressLine2,
                town,
                postcode,
                about);
    }

    public Offer offer() {
        return new Offer(
                availability,
                interests,
                constants(Barrier.class, copesWith),
                constants(Mode.class, modes),
                travelMiles,
                travelsBy,
                wantsGender,
                capacity);
    }

    static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, Set<String> names) {
        return names.stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
    }
}

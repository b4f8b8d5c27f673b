package org.kith.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.people.Barrier;
import org.kith.people.Communication;
import org.kith.people.Contact;
import org.kith.people.Gender;
import org.kith.people.Identity;
import org.kith.people.Need;
import org.kith.people.PersonDetails;
import org.kith.people.Registering;
import org.kith.people.Support;
import org.kith.referrals.Acceptance;
import org.kith.referrals.Deciding;
import org.kith.referrals.Following;
import org.kith.referrals.NewReferral;
import org.kith.referrals.Waiting;
import org.kith.web.Text;
import org.kith.web.people.PeopleChoices;
import org.kith.web.people.PeopleWords;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.ReachAnswers;
import org.kith.web.ui.Words;

/** Accepting a referral: what was said becomes a record and a place on the waiting list, after a look at who is known. */
@Named
@ViewScoped
public class AcceptingForm extends ReachAnswers implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Following following;

    @Inject
    private PeopleChoices choices;

    @Inject
    private Deciding deciding;

    @Inject
    private Registering registering;

    @Inject
    private Waiting waiting;

    // Made once with the page: accepting twice makes one person.
    private final UUID person = Ids.next();
    private final NeedsAnswers needs = new NeedsAnswers();
    private @Nullable UUID referral;
    private int seen;
    private @Nullable String reason;
    private @Nullable String wishes;
    private @Nullable String same;
    private List<Known> alike = List.of();
    private String[] interests = {};
    private String[] barriers = {};
    private @Nullable String id;
    private @Nullable @Size(max = 80) String givenName;
    private @Nullable @Size(max = 80) String familyName;
    private @Nullable @Size(max = 80) String preferredName;
    private @Nullable LocalDate born;
    private @Nullable Gender gender;
    private @Nullable @Size(max = 1000) String accessNotes;
    private @Nullable @Size(max = 2000) String healthNotes;
    private @Nullable @Size(max = 1000) String helpsOnAVisit;

    /** Somebody on record who may be this person. */
    public record Known(UUID id, String words) implements Serializable {}

    public void load() {
        referral = Ids.asked(id);
        var details = following.referral(referral);
        seen = details.version();
        takeOver(details.said());
        needs.setBand(details.band());
        alike = registering.whoMayBe(person, details()).stream()
                .filter(one -> one.likeness().isWorthAsking())
                .map(one -> one.person())
                .map(one -> new Known(
                        one.id(),
                        Text.say("referral.accept.known", one.name(), one.reference(), Words.date(one.dateOfBirth()))))
                .toList();
    }

    private void takeOver(NewReferral said) {
        givenName = said.person().givenName();
        familyName = said.person().familyName();
        preferredName = said.person().preferredName();
        born = said.person().dateOfBirth();
        phone = said.person().phone();
        email = said.person().email();
        addressLine1 = said.person().addressLine1();
        addressLine2 = said.person().addressLine2();
        town = said.person().town();
        postcode = said.person().postcode();
        helpsOnAVisit = shortened(said.request().accessNeeds());
        reason = said.request().reason();
        wishes = said.request().interests();
        interests = interestsIn(wishes);
        needs.setMode(said.request().mode());
        needs.setWants(reason.length() > 2000 ? reason.substring(0, 2000) : reason);
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= 1000 ? text : text.substring(0, 1000);
    }

    // Ticks the boxes of interests that were named; the coordinator sees the words beside them.
    private String[] interestsIn(@Nullable String words) {
        if (words == null) {
            return new String[0];
        }
        return Arrays.stream(words.split("[,;.\n]| and "))
                .flatMap(word -> choices.vocabulary().codeFor(word).stream())
                .distinct()
                .toArray(String[]::new);
    }

    public @Nullable String accept() {
        var known = Ids.parse(same);
        return known == null ? acceptNew() : acceptKnown(known);
    }

    private @Nullable String acceptNew() {
        var acceptance = new Acceptance(
                person,
                details(),
                new Support(healthNotes, null, helpsOnAVisit, null, chosenBarriers()),
                needs.said(),
                needs.chosenBand(),
                needs.getBandReason());
        return back(deciding.accept(Objects.requireNonNull(referral), seen, acceptance));
    }

    private @Nullable String acceptKnown(UUID chosen) {
        return back(deciding.acceptKnown(
                Objects.requireNonNull(referral),
                seen,
                chosen,
                needs.said(),
                needs.chosenBand(),
                needs.getBandReason()));
    }

    // Straight to who fits: from the referral to the shortlist in three clicks.
    private @Nullable String back(UUID accepted) {
        var entry = waiting.openFor(accepted);
        return Outcome.said("referral.accepted")
                .to(entry.isPresent() ? "/matching?waiting=" + entry.get() : "/people/record?id=" + accepted);
    }

    private PersonDetails details() {
        return new PersonDetails(
                new Identity(
                        Objects.requireNonNull(givenName),
                        Objects.requireNonNull(familyName),
                        preferredName,
                        null,
                        born,
                        gender,
                        Set.of("en")),
                new Contact(
                        phone,
                        null,
                        email,
                        addressLine1,
                        addressLine2,
                        town,
                        postcode,
                        accessNotes,
                        Communication.PHONE,
                        false,
                        null),
                new Need(Set.of(interests), null, null));
    }

    private Set<Barrier> chosenBarriers() {
        return Arrays.stream(barriers).map(Barrier::valueOf).collect(Collectors.toSet());
    }

    public List<Gender> getGenders() {
        return List.of(Gender.values());
    }

    public List<Barrier> getAllBarriers() {
        return List.of(Barrier.values());
    }

    /** The interests people can choose from, by their words. */
    public List<String> getAllInterests() {
        return choices.vocabulary().codes().stream()
                .sorted(Comparator.comparing(PeopleWords::interest))
                .toList();
    }

    public String interestWords(String code) {
        return PeopleWords.interest(code);
    }

    public NeedsAnswers getNeeds() {
        return needs;
    }

    public List<Known> getAlike() {
        return alike;
    }

    public @Nullable String getWishes() {
        return wishes;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public String getBackTo() {
        return "/referrals/referral?id=" + referral;
    }

    public @Nullable String getSame() {
        return same;
    }

    public void setSame(@Nullable String same) {
        this.same = same;
    }

    public String[] getInterests() {
        return interests.clone();
    }

    public void setInterests(String[] interests) {
        this.interests = interests.clone();
    }

    public String[] getBarriers() {
        return barriers.clone();
    }

    public void setBarriers(String[] barriers) {
        this.barriers = barriers.clone();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable String getPreferredName() {
        return preferredName;
    }

    public void setPreferredName(@Nullable String preferredName) {
        this.preferredName = preferredName;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable Gender getGender() {
        return gender;
    }

    public void setGender(@Nullable Gender gender) {
        this.gender = gender;
    }

    public @Nullable String getAccessNotes() {
        return accessNotes;
    }

    public void setAccessNotes(@Nullable String accessNotes) {
        this.accessNotes = accessNotes;
    }

    public @Nullable String getHealthNotes() {
        return healthNotes;
    }

    public void setHealthNotes(@Nullable String healthNotes) {
        this.healthNotes = healthNotes;
    }

    public @Nullable String getHelpsOnAVisit() {
        return helpsOnAVisit;
    }

    public void setHelpsOnAVisit(@Nullable String helpsOnAVisit) {
        this.helpsOnAVisit = helpsOnAVisit;
    }
}

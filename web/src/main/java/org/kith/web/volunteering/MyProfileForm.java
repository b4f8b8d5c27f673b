package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.Answer;
import org.kith.matching.Answering;
import org.kith.matching.Asked;
import org.kith.matching.Reply;
import org.kith.matching.Side;
import org.kith.matching.WhyNot;
import org.kith.volunteering.MyProfile;
import org.kith.volunteering.Offering;
import org.kith.volunteering.Rest;
import org.kith.web.people.PeopleWords;
import org.kith.web.ui.Outcome;

/** A volunteer's own profile: what to offer, a break, and who to befriend. Nobody has to explain anything to a machine. */
@Named
@ViewScoped
public class MyProfileForm implements Serializable {
    private static final String HERE = "/my/profile";

    @Inject
    private Offering offering;

    @Inject
    private Answering answering;

    @Inject
    private transient Clock clock;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID pauseId = Ids.next();
    private int version;
    private @Nullable @Size(max = 40) String phone;
    private @Nullable @Size(max = 160) String email;
    private @Nullable @Size(max = 2000) String about;
    private OfferFields offer = new OfferFields();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable @Size(max = 500) String reason;
    private @Nullable WhyNot whyNot;
    private transient @Nullable MyProfile profile;
    private transient @Nullable List<Asked> asked;

    public void load() {
        var mine = offering.mine();
        profile = mine;
        version = mine.version();
        phone = mine.phone();
        email = mine.email();
        about = mine.about();
        offer = new OfferFields(mine.offer());
        from = LocalDate.now(clock);
    }

    public @Nullable String save() {
        offering.change(version, phone, email, about, offer.offer());
        return Outcome.said("my.profile.saved").to(HERE);
    }

    public @Nullable String pause() {
        offering.pause(pauseId, new Rest(Objects.requireNonNull(from), until));
        return Outcome.said("my.profile.paused").to(HERE);
    }

    public @Nullable String comeBack() {
        offering.comeBack();
        return Outcome.said("my.profile.back").to(HERE);
    }

    public @Nullable String yes(String match) {
        answering.answer(id(match), Reply.of(Answer.YES));
        return Outcome.said("my.asked.yes.done").to(HERE);
    }

    public @Nullable String no(String match) {
        answering.answer(id(match), new Reply(Answer.NO, whyNot, null));
        return Outcome.said("my.asked.no.done").to(HERE);
    }

    public @Nullable String more(String match) {
        answering.answer(id(match), Reply.of(Answer.MORE));
        return Outcome.said("my.asked.more.done").to(HERE);
    }

    public List<WhyNot> getWhyNots() {
        return WhyNot.of(Side.VOLUNTEER);
    }

    public @Nullable WhyNot getWhyNot() {
        return whyNot;
    }

    public void setWhyNot(@Nullable WhyNot whyNot) {
        this.whyNot = whyNot;
    }

    private static UUID id(String match) {
        return Ids.asked(match);
    }

    public MyProfile getProfile() {
        if (profile == null) {
            profile = offering.mine();
        }
        return profile;
    }

    public List<Asked> getAsked() {
        if (asked == null) {
            asked = answering.asked();
        }
        return asked;
    }

    public String interests(Asked one) {
        return PeopleWords.interests(one.interests());
    }

    public String languages(Asked one) {
        return PeopleWords.languages(one.languages());
    }

    public String getInterests() {
        return PeopleWords.interests(getProfile().offer().interests());
    }

    public OfferFields getOffer() {
        return offer;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
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

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

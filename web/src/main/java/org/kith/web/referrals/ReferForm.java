package org.kith.web.referrals;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.partnership.CitySummary;
import org.kith.referrals.Receipt;
import org.kith.referrals.ReferrerKind;
import org.kith.web.ui.Outcome;

/**
 * The public form while somebody fills it in. Answers stay in the session until they are sent or the browser is closed, so
 * that going back loses nothing; the id is made at the start, so that sending twice makes one referral.
 */
@Named("refer")
@SessionScoped
public class ReferForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PublicIntake intake;

    private @Nullable UUID city;
    private @Nullable String phoneOfCity;
    private UUID id = Ids.next();
    private ReferralAnswers answers = new ReferralAnswers();
    private Set<ReferStep> answered = EnumSet.noneOf(ReferStep.class);
    private @Nullable Receipt receipt;
    private @Nullable Asking asking;
    private @Nullable Boolean agreed;

    /** For whom somebody asks; which profession is asked later. */
    public enum Asking {
        MYSELF,
        FAMILY_OR_FRIEND,
        THROUGH_WORK
    }

    /** A new form for this city. */
    @Nullable
    String start(CitySummary at) {
        if (city == null || !city.equals(at.id()) || receipt != null) {
            forget();
            receipt = null;
        }
        city = at.id();
        phoneOfCity = at.phone();
        return Outcome.silently().to(ReferStep.WHO.path());
    }

    /** Sends whoever comes to a question without having started, or after the session was lost, to the start. */
    public @Nullable String requireStarted() {
        return city == null ? Outcome.silently().to("/refer?over=yes") : null;
    }

    /** Sends whoever comes too early for the check page to the first open question. */
    public @Nullable String requireComplete() {
        if (city == null || receipt != null) {
            return Outcome.silently().to(city == null ? "/refer?over=yes" : "/refer/done");
        }
        return next().equals(ReferStep.CHECK) ? null : Outcome.silently().to(next());
    }

    public @Nullable String who() {
        var before = answers.getKind();
        if (asking == Asking.MYSELF) {
            answers.setKind(ReferrerKind.SELF);
        } else if (asking == Asking.FAMILY_OR_FRIEND) {
            answers.setKind(ReferrerKind.FAMILY);
        } else if (before == null || !before.isProfessional()) {
            answers.setKind(ReferrerKind.OTHER);
        }
        if (before != null && (before == ReferrerKind.SELF) != answers.isForSelf()) {
            answered.removeAll(EnumSet.of(ReferStep.YOU, ReferStep.AGREEMENT));
            answers.setAgreedHow(null);
            agreed = null;
        }
        return done(ReferStep.WHO);
    }

    public @Nullable String you() {
        return done(ReferStep.YOU);
    }

    public @Nullable String name() {
        return done(ReferStep.NAME);
    }

    public @Nullable String born() {
        if (isTooYoung()) {
            answered.remove(ReferStep.BORN);
            return Outcome.silently().to("/refer/too-young");
        }
        return done(ReferStep.BORN);
    }

    public @Nullable String reach() {
        if (!answers.isReachable()) {
            Outcome.wrong("form:phone", "refer.reach.none");
            return null;
        }
        return done(ReferStep.REACH);
    }

    public @Nullable String reason() {
        return done(ReferStep.REASON);
    }

    public @Nullable String visiting() {
        return done(ReferStep.VISITING);
    }

    public @Nullable String agreement() {
        if (answers.isForSelf() && !Boolean.TRUE.equals(agreed)) {
            Outcome.wrong("form:agreed", "refer.agreement.needed");
            return null;
        }
        return done(ReferStep.AGREEMENT);
    }

    /** Sends the referral; what was typed is not kept any longer than that. */
    public @Nullable String send() {
        if (receipt == null && city != null && next().equals(ReferStep.CHECK)) {
            receipt = intake.send(city, id, answers.said());
            forget();
        }
        return Outcome.silently().to(receipt == null ? next() : "/refer/done");
    }

    /** Throws the answers away, for whoever does not want to go on. */
    public @Nullable String stop() {
        forget();
        receipt = null;
        return Outcome.silently().to("/refer");
    }

    private void forget() {
        id = Ids.next();
        answers = new ReferralAnswers();
        answered = EnumSet.noneOf(ReferStep.class);
        asking = null;
        agreed = null;
    }

    private @Nullable String done(ReferStep step) {
        receipt = null;
        answered.add(step);
        return Outcome.silently().to(next());
    }

    private String next() {
        return steps().stream()
                .filter(step -> !answered.contains(step))
                .findFirst()
                .map(ReferStep::path)
                .orElse(ReferStep.CHECK);
    }

    private List<ReferStep> steps() {
        return ReferStep.of(answers);
    }

    /** Where the back link of a question leads. */
    public String before(ReferStep step) {
        int place = steps().indexOf(step);
        return place <= 0 ? "/refer" : steps().get(place - 1).path();
    }

    /** Question 3 of 8. */
    public int number(ReferStep step) {
        return steps().indexOf(step) + 1;
    }

    public int getQuestions() {
        return steps().size();
    }

    private boolean isTooYoung() {
        var born = answers.getBorn();
        return born != null && city != null && intake.isTooYoung(city, born);
    }

    public int getMinAge() {
        return city == null ? 0 : intake.minAge(city);
    }

    public ReferralAnswers getAnswers() {
        return answers;
    }

    public @Nullable Receipt getReceipt() {
        return receipt;
    }

    public @Nullable String getPhoneOfCity() {
        return phoneOfCity;
    }

    public @Nullable Asking getAsking() {
        return asking;
    }

    public void setAsking(@Nullable Asking asking) {
        this.asking = asking;
    }

    public List<Asking> getAskings() {
        return List.of(Asking.values());
    }

    public @Nullable Boolean getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable Boolean agreed) {
        this.agreed = agreed;
    }
}

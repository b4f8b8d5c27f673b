package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.Answer;
import org.kith.matching.EndReason;
import org.kith.matching.Ending;
import org.kith.matching.MatchRecord;
import org.kith.matching.Matching;
import org.kith.matching.Reply;
import org.kith.matching.Side;
import org.kith.matching.WhyNot;
import org.kith.matching.asking.AskingBothSides;
import org.kith.matching.asking.AskingSeen;
import org.kith.matching.asking.OtherSide;
import org.kith.web.people.PeopleWords;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.TimelineEntry;

/** One match and everything that is done with it: answers, introduction, break, end, veto. */
@Named
@ViewScoped
public class MatchPage implements Serializable {
    private static final String PERSON = "person";

    @Inject
    private Matching matching;

    @Inject
    private AskingBothSides asking;

    @Inject
    private transient Clock clock;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID newId = Ids.next();
    private @Nullable String id;
    private @Nullable String who;
    private @Nullable Answer answer;
    private @Nullable WhyNot whyNot;
    private @Nullable LocalDate day;
    private @Nullable LocalDate until;
    private @Nullable LocalDate restUntil;
    private @Nullable EndReason endReason;
    private @Nullable Boolean waitAgain;
    private @Nullable @Size(max = 500) String reason;
    private @Nullable @Size(max = 1000) String note;
    private transient @Nullable MatchRecord record;
    private transient @Nullable List<AskingSeen> askings;
    private transient @Nullable OtherSide told;

    public void load() {
        record = matching.read(match());
        day = LocalDate.now(clock);
    }

    public @Nullable String saveAnswer() {
        matching.says(match(), side(), new Reply(Objects.requireNonNull(answer), whyNot, reason));
        return toRecord("matches.answer.saved");
    }

    public @Nullable String introduce() {
        matching.introduce(match(), Objects.requireNonNull(day), note, reason);
        return toRecord("matches.introduce.done");
    }

    public @Nullable String pause() {
        matching.pause(match(), newId, Objects.requireNonNull(day), until, reason);
        return toRecord("matches.pause.done");
    }

    public @Nullable String resume() {
        matching.resume(match());
        return toRecord("matches.resume.done");
    }

    public @Nullable String end() {
        matching.end(
                match(),
                new Ending(
                        Objects.requireNonNull(endReason),
                        Objects.requireNonNull(day),
                        note,
                        Boolean.TRUE.equals(waitAgain),
                        restUntil));
        return toRecord("matches.end.done");
    }

    public @Nullable String exclude() {
        matching.exclude(newId, getRecord().personId(), getRecord().volunteerId(), reason);
        return toRecord("matches.exclude.done");
    }

    private @Nullable String toRecord(String said) {
        return Outcome.said(said).to("/matches/record?id=" + match());
    }

    private UUID match() {
        return Ids.asked(id);
    }

    public MatchRecord getRecord() {
        if (record == null) {
            record = matching.read(match());
        }
        return record;
    }

    private Side side() {
        return PERSON.equals(who) ? Side.PERSON : Side.VOLUNTEER;
    }

    /** What is read out to whoever is asked. */
    public OtherSide getTold() {
        if (told == null) {
            told = asking.toldTo(match(), side());
        }
        return told;
    }

    public List<AskingSeen> getAskings() {
        if (askings == null) {
            askings = asking.askings(match());
        }
        return askings;
    }

    public @Nullable String revoke(String wanted) {
        asking.revoke(Objects.requireNonNull(Ids.parse(wanted)));
        return toRecord("asking.revoked");
    }

    /** Both may still take their yes back. */
    public boolean isCooling() {
        var cooling = getRecord().coolingUntil();
        return cooling != null
                && getRecord().introducedOn() == null
                && clock.instant().isBefore(cooling);
    }

    public List<WhyNot> getWhyNots() {
        return WhyNot.of(side());
    }

    public @Nullable WhyNot getWhyNot() {
        return whyNot;
    }

    public void setWhyNot(@Nullable WhyNot whyNot) {
        this.whyNot = whyNot;
    }

    public boolean isAboutPerson() {
        return PERSON.equals(who);
    }

    public List<TimelineEntry> getTimeline() {
        return PeopleWords.timeline(getRecord().timeline());
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    /** Reasons that fit how far they were. */
    public List<EndReason> getEndReasons() {
        var out = getRecord().introducedOn() == null
                ? EnumSet.of(EndReason.NEED_MET, EndReason.PLANNED)
                : EnumSet.of(EndReason.NOT_AGREED);
        return Arrays.stream(EndReason.values())
                .filter(one -> !out.contains(one))
                .toList();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable Answer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable Answer answer) {
        this.answer = answer;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable LocalDate getRestUntil() {
        return restUntil;
    }

    public void setRestUntil(@Nullable LocalDate restUntil) {
        this.restUntil = restUntil;
    }

    public @Nullable EndReason getEndReason() {
        return endReason;
    }

    public void setEndReason(@Nullable EndReason endReason) {
        this.endReason = endReason;
    }

    public @Nullable Boolean getWaitAgain() {
        return waitAgain;
    }

    public void setWaitAgain(@Nullable Boolean waitAgain) {
        this.waitAgain = waitAgain;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

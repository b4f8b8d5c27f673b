package org.kith.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.referrals.Waiting;
import org.kith.referrals.WaitingDetails;
import org.kith.referrals.WaitingEnd;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** One person's waiting, and what is done about it: a call, another band, other needs, telephone calls, the end. */
@Named
@ViewScoped
public class WaitingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Waiting waiting;

    private final NeedsAnswers needs = new NeedsAnswers();
    private @Nullable UUID entry;
    private int seen;
    private transient @Nullable WaitingDetails details;
    private @Nullable String id;
    private @Nullable LocalDate day;
    private @Nullable @Size(max = 1000) String note;
    private @Nullable @Size(max = 500) String why;
    private @Nullable WaitingEnd end;

    public void load() {
        entry = Ids.asked(id);
        var loaded = waiting.entry(entry);
        details = loaded;
        seen = loaded.version();
        needs.fill(loaded.needs());
        needs.setBand(loaded.band());
        day = loaded.today();
    }

    public @Nullable String recordContact() {
        waiting.recordContact(known(), Objects.requireNonNull(day), note);
        return back("waiting.contact.saved");
    }

    public @Nullable String putInBand() {
        waiting.putInBand(known(), seen, needs.chosenBand(), Objects.requireNonNull(why));
        return back("waiting.band.saved");
    }

    public @Nullable String change() {
        waiting.change(known(), seen, needs.said());
        return back("waiting.needs.saved");
    }

    public @Nullable String offerTelephone() {
        waiting.offerTelephone(known(), seen, true);
        return back("waiting.telephone.offered");
    }

    public @Nullable String endTelephone() {
        waiting.offerTelephone(known(), seen, false);
        return back("waiting.telephone.ended");
    }

    public @Nullable String close() {
        waiting.close(known(), seen, Objects.requireNonNull(end), note);
        return back("waiting.closed");
    }

    private UUID known() {
        return Objects.requireNonNull(entry);
    }

    private @Nullable String back(String said) {
        return Outcome.said(said).to(getBackTo());
    }

    public String getBackTo() {
        return "/waiting/entry?id=" + entry;
    }

    /** The half-days that suit, in words. */
    public List<String> getHalfDays() {
        return needs.getDays().stream()
                .flatMap(one -> Stream.of(
                                one.isMorning() ? "waiting.morning.of" : null,
                                one.isAfternoon() ? "waiting.afternoon.of" : null)
                        .filter(Objects::nonNull)
                        .map(key -> Text.say(key, Words.label(one.getName()))))
                .toList();
    }

    public List<WaitingEnd> getEnds() {
        return Arrays.stream(WaitingEnd.values())
                .filter(one -> one != WaitingEnd.MATCHED)
                .toList();
    }

    public @Nullable WaitingDetails getDetails() {
        if (details == null && entry != null) {
            details = waiting.entry(entry);
        }
        return details;
    }

    public NeedsAnswers getNeeds() {
        return needs;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable WaitingEnd getEnd() {
        return end;
    }

    public void setEnd(@Nullable WaitingEnd end) {
        this.end = end;
    }
}

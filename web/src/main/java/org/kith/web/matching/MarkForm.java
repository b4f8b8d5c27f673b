package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.matching.MarkKind;
import org.kith.matching.Marking;
import org.kith.matching.NewMark;
import org.kith.matching.ShortlistSeen;
import org.kith.matching.Shortlisting;
import org.kith.web.ui.Outcome;

/** Keeping a place for somebody, asking a volunteer later, or never suggesting two to each other; each can be lifted. */
@Named
@ViewScoped
public class MarkForm implements Serializable {
    private static final List<Integer> WEEKS = List.of(1, 2, 4, 8, 12);

    @Inject
    private Marking marking;

    @Inject
    private Shortlisting shortlisting;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID markId = Ids.next();
    private @Nullable String waiting;
    private @Nullable String volunteer;
    private @Nullable MarkKind kind;
    private int weeks = 2;
    private @Nullable @Size(max = 500) String reason;
    private transient ShortlistSeen.@Nullable Suggested suggested;
    private transient ShortlistSeen.@Nullable Who who;

    public void load() {
        var seen = shortlisting.shortlist(id(waiting));
        who = seen.who();
        suggested = seen.best().stream()
                .filter(one -> one.volunteerId().equals(id(volunteer)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public @Nullable String save() {
        marking.mark(markId, id(waiting), id(volunteer), new NewMark(Objects.requireNonNull(kind), weeks, reason));
        return Outcome.said("marks.saved").to("/matching?waiting=" + id(waiting));
    }

    private static UUID id(@Nullable String text) {
        return Ids.asked(text);
    }

    public MarkKind[] getKinds() {
        return MarkKind.values();
    }

    public List<Integer> getWeekChoices() {
        return WEEKS;
    }

    public ShortlistSeen.Suggested getSuggested() {
        if (suggested == null) {
            load();
        }
        return Objects.requireNonNull(suggested);
    }

    public ShortlistSeen.Who getWho() {
        if (who == null) {
            load();
        }
        return Objects.requireNonNull(who);
    }

    public @Nullable String getWaiting() {
        return waiting;
    }

    public void setWaiting(@Nullable String waiting) {
        this.waiting = waiting;
    }

    public @Nullable String getVolunteer() {
        return volunteer;
    }

    public void setVolunteer(@Nullable String volunteer) {
        this.volunteer = volunteer;
    }

    public @Nullable MarkKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MarkKind kind) {
        this.kind = kind;
    }

    public int getWeeks() {
        return weeks;
    }

    public void setWeeks(int weeks) {
        this.weeks = weeks;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

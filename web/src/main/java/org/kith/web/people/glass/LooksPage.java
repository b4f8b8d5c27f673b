package org.kith.web.people.glass;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.people.glass.GlassLook;
import org.kith.people.glass.GlassOutcome;
import org.kith.people.glass.ReviewingGlass;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** The review of looks in an emergency by the data protection officer. */
@Named
@ViewScoped
public class LooksPage implements Serializable {
    private static final int WORKING_DAYS = 2;

    @Inject
    private transient ReviewingGlass reviewing;

    @Inject
    private transient Directory directory;

    @Inject
    private transient Clock clock;

    private @Nullable String id;
    private transient @Nullable GlassLook look;
    private transient @Nullable Map<UUID, String> partners;
    private @Nullable GlassOutcome outcome;
    private @Nullable @Size(max = 1000) String words;

    public void load() {
        var wanted = Ids.asked(id);
        look = reviewing.look(wanted);
    }

    public @Nullable String save() {
        load();
        reviewing.review(getLook().id(), Objects.requireNonNull(outcome), words == null ? "" : words);
        return Outcome.said("looks.saved").to("/looks");
    }

    public List<GlassLook> getDue() {
        return reviewing.looks(false);
    }

    public List<GlassLook> getDone() {
        return reviewing.looks(true);
    }

    /** Whether the two working days are over. */
    public boolean isLate(GlassLook one) {
        var due = one.openedAt().atZone(Words.HOME);
        for (int days = 0; days < WORKING_DAYS; days += isWorkingDay(due.getDayOfWeek()) ? 1 : 0) {
            due = due.plusDays(1);
        }
        return due.toInstant().isBefore(clock.instant());
    }

    private static boolean isWorkingDay(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    public String partner(@Nullable UUID partnerId) {
        if (partners == null) {
            partners =
                    directory.partners().stream().collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name));
        }
        return partnerId == null ? "" : Objects.requireNonNull(partners).getOrDefault(partnerId, "");
    }

    /** When the record was closed: by hand, or after the hour. */
    public Instant getClosedAt() {
        var ended = getLook().endedAt();
        return ended == null ? getLook().untilAt() : ended;
    }

    public GlassLook getLook() {
        if (look == null) {
            load();
        }
        return Objects.requireNonNull(look);
    }

    public GlassOutcome[] getOutcomes() {
        return GlassOutcome.values();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable GlassOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable GlassOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}

package org.kith.web.referrals;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.people.Gender;
import org.kith.people.Mode;
import org.kith.referrals.WaitingNeeds;

/** What somebody waits for, as a form holds it; the half-days are boxes, a morning and an afternoon for each day. */
public class NeedsAnswers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    private final List<Day> days = new ArrayList<>();
    private @Nullable Mode mode;
    private @Nullable Gender wantsGender;
    private @Nullable @Size(max = 2000) String wants;
    private @Nullable Integer band;
    private @Nullable @Size(max = 500) String bandReason;

    public NeedsAnswers() {
        for (int day = 0; day < DAYS; day++) {
            days.add(new Day(day));
        }
    }

    /** One day of the week with its two boxes. */
    public static class Day implements Serializable {
        private static final long serialVersionUID = 1L;
        private final int number;
        private boolean morning;
        private boolean afternoon;

        Day(int number) {
            this.number = number;
        }

        /** Constant of the day, for its words. */
        public DayOfWeek getName() {
            return DayOfWeek.of(number + 1);
        }

        public boolean isMorning() {
            return morning;
        }

        public void setMorning(boolean morning) {
            this.morning = morning;
        }

        public boolean isAfternoon() {
            return afternoon;
        }

        public void setAfternoon(boolean afternoon) {
            this.afternoon = afternoon;
        }
    }

    void fill(WaitingNeeds needs) {
        mode = needs.mode();
        wants = needs.wants();
        wantsGender = needs.wantsGender();
        for (var day : days) {
            day.morning = (needs.availability() >> (2 * day.number) & 1) == 1;
            day.afternoon = (needs.availability() >> (2 * day.number + 1) & 1) == 1;
        }
    }

    WaitingNeeds said() {
        return new WaitingNeeds(Objects.requireNonNull(mode), wants, wantsGender, mask());
    }

    private int mask() {
        int mask = 0;
        for (var day : days) {
            mask |= (day.morning ? 1 : 0) << (2 * day.number);
            mask |= (day.afternoon ? 1 : 0) << (2 * day.number + 1);
        }
        return mask;
    }

    int chosenBand() {
        return Objects.requireNonNull(band);
    }

    public List<Day> getDays() {
        return days;
    }

    public List<Mode> getModes() {
        return List.of(Mode.values());
    }

    public List<Gender> getGenders() {
        return List.of(Gender.WOMAN, Gender.MAN);
    }

    public @Nullable Mode getMode() {
        return mode;
    }

    public void setMode(@Nullable Mode mode) {
        this.mode = mode;
    }

    public @Nullable Gender getWantsGender() {
        return wantsGender;
    }

    public void setWantsGender(@Nullable Gender wantsGender) {
        this.wantsGender = wantsGender;
    }

    public @Nullable String getWants() {
        return wants;
    }

    public void setWants(@Nullable String wants) {
        this.wants = wants;
    }

    public @Nullable Integer getBand() {
        return band;
    }

    public void setBand(@Nullable Integer band) {
        this.band = band;
    }

    public @Nullable String getBandReason() {
        return bandReason;
    }

    public void setBandReason(@Nullable String bandReason) {
        this.bandReason = bandReason;
    }
}

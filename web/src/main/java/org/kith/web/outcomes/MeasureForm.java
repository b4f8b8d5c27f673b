package org.kith.web.outcomes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.outcomes.AdministrationMode;
import org.kith.outcomes.Answer;
import org.kith.outcomes.Instrument;
import org.kith.outcomes.Instruments;
import org.kith.outcomes.Measuring;
import org.kith.outcomes.NewMeasure;
import org.kith.outcomes.TimePoint;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;

/** One instrument's questions for one person, new or in place of wrong answers. */
@Named
@ViewScoped
public class MeasureForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Measuring measuring;

    private final UUID id = Ids.next();
    private @Nullable String person;
    private @Nullable String instrument;
    private @Nullable String point;
    private @Nullable String replace;
    private @Nullable String on;
    private @Nullable String how;

    private @Nullable UUID personId;
    private @Nullable UUID wrongId;
    private @Nullable String name;
    private @Nullable TimePoint timePoint;
    private @Nullable LocalDate givenOn;
    private @Nullable AdministrationMode mode;
    private final Map<String, String> answers = new HashMap<>();

    public void load() {
        wrongId = Ids.parse(replace);
        if (replace != null) {
            if (wrongId == null) throw new NotFound();
            var typed = measuring.typed(wrongId);
            personId = typed.personId();
            instrument = typed.said().instrument();
            timePoint = typed.said().timePoint();
            givenOn = typed.said().givenOn();
            mode = typed.said().mode();
            answers.putAll(typed.said().answers());
        } else {
            personId = Ids.parse(person);
            timePoint = constant(TimePoint.class, point);
            mode = constant(AdministrationMode.class, how);
            givenOn = day(on);
        }
        if (personId == null || !isKnown(instrument)) throw new NotFound();
        name = measuring.whom(personId).name();
    }

    public @Nullable String save() {
        var said = new NewMeasure(
                Objects.requireNonNull(instrument),
                Objects.requireNonNull(timePoint),
                Objects.requireNonNull(givenOn),
                Objects.requireNonNull(mode),
                answers);
        var whose = Objects.requireNonNull(personId);
        if (wrongId != null) {
            measuring.replace(id, wrongId, said);
            return Outcome.said("outcomes.entry.replaced").to("/outcomes/person?id=" + whose);
        }
        measuring.record(id, whose, said);
        var next = measuring.stillToAsk(whose, said.timePoint());
        if (next.isEmpty() || !Measuring.CORE.contains(said.instrument())) {
            return Outcome.said("outcomes.entry.saved").to("/outcomes/person?id=" + whose);
        }
        return Outcome.said("outcomes.entry.next")
                .to("/outcomes/entry?person=" + whose + "&instrument=" + next.get(0) + "&point=" + timePoint + "&on="
                        + givenOn + "&how=" + mode);
    }

    /** One question with its answers, in the order in which they are asked. */
    public static final class Question implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String id;
        private final String wording;
        private final Map<String, String> options = new LinkedHashMap<>();

        Question(Instrument asked, Instrument.Item item) {
            id = item.id();
            wording = Objects.requireNonNullElse(item.wording(), item.id());
            var offered = new ArrayList<>(asked.options());
            if (item.optionsReversed()) Collections.reverse(offered);
            offered.forEach(
                    option -> options.put(Objects.requireNonNullElse(option.label(), option.code()), option.code()));
            options.put(Text.say("outcomes.answer.none"), Answer.NOT_ANSWERED.text());
            options.put(Text.say("outcomes.answer.declined"), Answer.DECLINED.text());
        }

        public String getId() {
            return id;
        }

        public String getWording() {
            return wording;
        }

        /** Label to code. */
        public Map<String, String> getOptions() {
            return options;
        }

        /** Many short answers stand beside each other. */
        public String getStyle() {
            return options.size() > 9 ? "scale" : "";
        }
    }

    public List<Question> getQuestions() {
        if (!isKnown(instrument)) return List.of();
        var asked = asked();
        return asked.itemsAsPresented().stream()
                .map(item -> new Question(asked, item))
                .toList();
    }

    public Instrument asked() {
        return Instruments.get(Objects.requireNonNull(instrument));
    }

    public String getInstrumentTitle() {
        return asked().title();
    }

    public @Nullable String getIntroduction() {
        return asked().introduction();
    }

    public String getCitation() {
        return asked().citation();
    }

    public String getLicence() {
        return asked().licence();
    }

    private static boolean isKnown(@Nullable String code) {
        return Instruments.all().stream().anyMatch(each -> each.code().equals(code) && each.isReadyToUse());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    public TimePoint[] getPoints() {
        return TimePoint.values();
    }

    public AdministrationMode[] getModes() {
        return AdministrationMode.values();
    }

    public boolean isReplacing() {
        return wrongId != null;
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public @Nullable String getName() {
        return name;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public @Nullable TimePoint getTimePoint() {
        return timePoint;
    }

    public void setTimePoint(@Nullable TimePoint timePoint) {
        this.timePoint = timePoint;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public @Nullable AdministrationMode getMode() {
        return mode;
    }

    public void setMode(@Nullable AdministrationMode mode) {
        this.mode = mode;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getInstrument() {
        return instrument;
    }

    public void setInstrument(@Nullable String instrument) {
        this.instrument = instrument;
    }

    public @Nullable String getPoint() {
        return point;
    }

    public void setPoint(@Nullable String point) {
        this.point = point;
    }

    public @Nullable String getReplace() {
        return replace;
    }

    public void setReplace(@Nullable String replace) {
        this.replace = replace;
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }
}

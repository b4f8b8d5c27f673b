package org.kith.web.outcomes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.outcomes.AdministrationMode;
import org.kith.outcomes.Answer;
import org.kith.outcomes.AskedBy;
import org.kith.outcomes.Instrument;
import org.kith.outcomes.Measuring;
import org.kith.outcomes.NewMeasure;
import org.kith.outcomes.TimePoint;
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
    private @Nullable AskedBy askedBy;
    private transient @Nullable Instrument asked;
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
            askedBy = typed.said().askedBy();
            answers.putAll(typed.said().answers());
        } else {
            personId = Ids.parse(person);
            timePoint = constant(TimePoint.class, point);
            mode = constant(AdministrationMode.class, how);
            givenOn = day(on);
        }
        asked = known(instrument);
        if (personId == null || asked == null) throw new NotFound();
        if (askedBy == null) askedBy = mode == null ? AskedBy.STAFF : AskedBy.usual(mode);
        name = measuring.whom(personId).name();
    }

    /** The person would rather not answer any of them; that is an answer too, and is counted apart. */
    public @Nullable String decline() {
        getQuestions().forEach(question -> answers.put(question.getId(), Answer.DECLINED.text()));
        return save();
    }

    public @Nullable String save() {
        var said = new NewMeasure(
                Objects.requireNonNull(instrument),
                Objects.requireNonNull(timePoint),
                Objects.requireNonNull(givenOn),
                Objects.requireNonNull(mode),
                mode == AdministrationMode.SELF ? AskedBy.NOBODY : Objects.requireNonNull(askedBy),
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

    public List<QuestionAsked> getQuestions() {
        if (asked == null) asked = known(instrument);
        return asked == null ? List.of() : QuestionAsked.all(asked);
    }

    private Instrument asked() {
        if (asked == null) asked = known(instrument);
        return Objects.requireNonNull(asked);
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

    private @Nullable Instrument known(@Nullable String code) {
        return measuring.instruments().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
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

    public AskedBy[] getAskers() {
        return AskedBy.values();
    }

    public @Nullable AskedBy getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(@Nullable AskedBy askedBy) {
        this.askedBy = askedBy;
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

package org.kith.web.outcomes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.elsewhere.Certainty;
import org.kith.evaluation.elsewhere.EventFacts;
import org.kith.evaluation.elsewhere.EventKind;
import org.kith.evaluation.elsewhere.EventSource;
import org.kith.evaluation.elsewhere.NewEvent;
import org.kith.evaluation.elsewhere.NotingEvents;
import org.kith.kernel.Ids;
import org.kith.people.PersonName;
import org.kith.web.ui.Outcome;

/** Something that happened to a person elsewhere, as staff were told or read it. */
@Named
@ViewScoped
public class EventForm implements Serializable {
    private final UUID eventId = Ids.next();
    private final ArrayList<EventFacts> events = new ArrayList<>();

    @Inject
    private transient NotingEvents noting;

    private @Nullable String id;
    private @Nullable PersonName person;
    private @Nullable EventKind kind;
    private @Nullable LocalDate happenedOn;
    private @Nullable @Min(0) @Max(999) Integer nights;
    private @Nullable EventSource source;
    private @Nullable Certainty certainty;
    private @Nullable @Size(max = 500) String words;

    public void load() {
        person = noting.whom(Ids.asked(id));
        events.addAll(noting.of(Ids.asked(id)));
    }

    public @Nullable String save() {
        var event = new NewEvent(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(happenedOn),
                nights,
                Objects.requireNonNull(source),
                Objects.requireNonNull(certainty),
                words);
        noting.note(Ids.asked(id), eventId, event);
        return again("elsewhere.saved");
    }

    public @Nullable String strike(UUID event) {
        noting.strike(event);
        return again("elsewhere.struck.out");
    }

    private @Nullable String again(String key) {
        return Outcome.said(key).to("/people/elsewhere?id=" + Ids.asked(id));
    }

    public EventKind[] getKinds() {
        return EventKind.values();
    }

    public EventSource[] getSources() {
        return EventSource.values();
    }

    public Certainty[] getCertainties() {
        return Certainty.values();
    }

    public List<EventFacts> getEvents() {
        return events;
    }

    public @Nullable PersonName getPerson() {
        return person;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable EventKind getKind() {
        return kind;
    }

    public void setKind(@Nullable EventKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public @Nullable Integer getNights() {
        return nights;
    }

    public void setNights(@Nullable Integer nights) {
        this.nights = nights;
    }

    public @Nullable EventSource getSource() {
        return source;
    }

    public void setSource(@Nullable EventSource source) {
        this.source = source;
    }

    public @Nullable Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(@Nullable Certainty certainty) {
        this.certainty = certainty;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}

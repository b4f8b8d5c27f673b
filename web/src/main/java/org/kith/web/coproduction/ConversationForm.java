package org.kith.web.coproduction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.Hearing;
import org.kith.coproduction.hearing.NewConversation;
import org.kith.coproduction.hearing.Stakeholder;
import org.kith.kernel.Ids;
import org.kith.people.PersonName;
import org.kith.web.ui.Outcome;

/** A conversation that was held: when, with whom, and whether the person may read all of it. */
@Named
@ViewScoped
public class ConversationForm implements Serializable {
    private final UUID conversationId = Ids.next();

    @Inject
    private transient Hearing hearing;

    private @Nullable String id;
    private @Nullable PersonName person;
    private @Nullable LocalDate heldOn;
    private @Nullable @Size(max = 120) String place;
    private @Nullable @Size(max = 500) String purpose;
    private Stakeholder[] participants = {};
    private boolean openToPerson;

    public void load() {
        person = hearing.around(Ids.asked(id)).person();
    }

    public @Nullable String save() {
        var held =
                new NewConversation(Objects.requireNonNull(heldOn), place, purpose, Set.of(participants), openToPerson);
        hearing.held(Ids.asked(id), conversationId, held);
        return Outcome.said("matters.conversation.saved").to("/people/heard?id=" + conversationId);
    }

    public Stakeholder[] getStakeholders() {
        return Stakeholder.values();
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

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public Stakeholder[] getParticipants() {
        return participants;
    }

    public void setParticipants(Stakeholder[] participants) {
        this.participants = participants;
    }

    public boolean isOpenToPerson() {
        return openToPerson;
    }

    public void setOpenToPerson(boolean openToPerson) {
        this.openToPerson = openToPerson;
    }
}

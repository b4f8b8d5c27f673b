package org.kith.coproduction.hearing;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.people.PersonName;

/**
 * All that was said around one person.
 *
 * @param conversations the newest first
 * @param views how they see the whole, the newest first, side by side
 */
public record Heard(PersonName person, List<ConversationFacts> conversations, SensesGrid grid, List<VoiceFacts> views)
        implements Serializable {
    /** The conversation in which something was said. */
    public ConversationFacts where(VoiceFacts voice) {
        return conversations.stream()
                .filter(one -> one.id().equals(voice.conversationId()))
                .findFirst()
                .orElseThrow();
    }

    /** What one of them said last about one thing. */
    public Optional<VoiceFacts> said(Stakeholder by, About about) {
        return Stream.concat(views.stream(), grid.said())
                .filter(voice -> voice.stakeholder() == by && voice.about() == about)
                .findFirst();
    }

    Heard forThePerson() {
        return new Heard(
                person,
                conversations,
                grid.only(this::isForThePerson),
                views.stream().filter(this::isForThePerson).toList());
    }

    private boolean isForThePerson(VoiceFacts voice) {
        return voice.stakeholder() == Stakeholder.OLDER_PERSON || where(voice).openToPerson();
    }
}

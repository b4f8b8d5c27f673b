package org.kith.coproduction.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** A conversation: when, where, what for and with whom. What was said stands beside it. */
@MappedSuperclass
abstract class ConversationRecord extends PartnerRecord {
    private static final int REVIEW_WEEKS = 12;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(updatable = false)
    private @Nullable String place;

    @Column(updatable = false)
    private @Nullable String purpose;

    @Convert(converter = CodesColumn.class)
    @Column(updatable = false)
    private Set<String> participants = new TreeSet<>();

    @Column(name = "open_to_person", updatable = false)
    private boolean openToPerson;

    @Column(name = "review_on", updatable = false)
    private LocalDate reviewOn;

    @Column(name = "copy_given_on")
    private @Nullable LocalDate copyGivenOn;

    protected ConversationRecord() {}

    protected ConversationRecord(UUID id, Owner owner, UUID personId, NewConversation held) {
        super(id, owner);
        this.personId = personId;
        heldOn = held.heldOn();
        place = held.place();
        purpose = held.purpose();
        participants = held.participants().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        openToPerson = held.openToPerson();
        reviewOn = heldOn.plusWeeks(REVIEW_WEEKS);
    }

    UUID personId() {
        return personId;
    }

    boolean tookPart(Stakeholder stakeholder) {
        return participants.contains(stakeholder.name());
    }

    /** Whether this is news. */
    boolean copyGiven(LocalDate day) {
        boolean isNews = !day.equals(copyGivenOn);
        copyGivenOn = day;
        return isNews;
    }

    ConversationFacts facts() {
        return new ConversationFacts(
                id(), personId, heldOn, place, purpose, participants(), openToPerson, reviewOn, copyGivenOn);
    }

    private List<Stakeholder> participants() {
        return Arrays.stream(Stakeholder.values()).filter(this::tookPart).toList();
    }
}

package org.kith.coproduction.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** What one of those who spoke said about one thing, in their own words. */
@MappedSuperclass
abstract class VoiceRecord extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "conversation_id", updatable = false)
    private UUID conversationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Stakeholder stakeholder;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private About about;

    private String words = "";
    private @Nullable Integer feels;

    @Column(name = "would_help")
    private @Nullable String wouldHelp;

    @Enumerated(EnumType.STRING)
    @Column(name = "differs_from")
    private @Nullable Stakeholder differsFrom;

    protected VoiceRecord() {}

    protected VoiceRecord(UUID id, Owner owner, ConversationRecord conversation, Stakeholder stakeholder, About about) {
        super(id, owner);
        personId = conversation.personId();
        conversationId = conversation.id();
        this.stakeholder = stakeholder;
        this.about = about;
    }

    void say(Spoken spoken) {
        HearingRule.VOICE_SAYS_SOMETHING.require(!spoken.words().isBlank());
        HearingRule.VOICE_FEELS_FROM_1_TO_5.require(
                spoken.feels() == null || spoken.feels() >= 1 && spoken.feels() <= 5);
        HearingRule.VOICE_DIFFERS_FROM_ANOTHER.require(spoken.differsFrom() != stakeholder);
        words = spoken.words().strip();
        feels = spoken.feels();
        wouldHelp = spoken.wouldHelp();
        differsFrom = spoken.differsFrom();
    }

    /** Whether just this stands there: saying it twice is saying it once. */
    boolean says(Spoken spoken) {
        return words.equals(spoken.words().strip())
                && Objects.equals(feels, spoken.feels())
                && Objects.equals(wouldHelp, spoken.wouldHelp())
                && differsFrom == spoken.differsFrom();
    }

    VoiceFacts facts() {
        return new VoiceFacts(conversationId, stakeholder, about, words, feels, wouldHelp, differsFrom, version());
    }
}

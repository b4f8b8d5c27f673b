package org.kith.coproduction.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What was said, as the person reads it. Never written here. */
@Entity
@Table(name = "own_voice")
class OwnVoice extends VoiceRecord {
    protected OwnVoice() {}
}

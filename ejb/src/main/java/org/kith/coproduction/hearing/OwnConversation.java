package org.kith.coproduction.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A conversation as the person reads it. Never written here. */
@Entity
@Table(name = "own_conversation")
class OwnConversation extends ConversationRecord {
    protected OwnConversation() {}
}

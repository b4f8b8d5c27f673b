package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A message as the partner's staff see to it. */
@Entity
@Table(name = "message")
class Message extends MessageRecord {
    protected Message() {}
}

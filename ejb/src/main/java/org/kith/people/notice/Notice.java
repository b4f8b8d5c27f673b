package org.kith.people.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Owner;

/** A notice as the partner's staff see to it. */
@Entity
@Table(name = "notice")
class Notice extends NoticeRecord {
    protected Notice() {}

    Notice(UUID id, Owner owner, UUID aboutId, Channel channel, Addressee to, Words words, Instant now) {
        super(id, owner, aboutId, channel, to, words, now);
    }
}

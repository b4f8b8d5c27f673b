package org.kith.people.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Owner;

/** What goes out by itself, as the service makes and sends it. */
@Entity
@Table(name = "job_notice")
class JobNotice extends NoticeRecord {
    @Column(name = "for_staff", updatable = false)
    private boolean forStaff;

    protected JobNotice() {}

    JobNotice(
            UUID id,
            Owner owner,
            boolean forStaff,
            UUID aboutId,
            Channel channel,
            Addressee to,
            Words words,
            Instant now) {
        super(id, owner, aboutId, channel, to, words, now);
        this.forStaff = forStaff;
    }
}

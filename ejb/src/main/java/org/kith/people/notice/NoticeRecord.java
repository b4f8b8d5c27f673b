package org.kith.people.notice;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** Something to tell somebody: made, tried perhaps several times, done. */
@MappedSuperclass
abstract class NoticeRecord extends PartnerRecord {
    private static final int MOST_TRIES = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);

    @Column(name = "about_id", updatable = false)
    private UUID aboutId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(name = "to_name", updatable = false)
    private String toName;

    @Column(name = "to_address", updatable = false)
    private String toAddress;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String body;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "not_after", updatable = false)
    private @Nullable Instant notAfter;

    private int tries;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable UUID doneBy;

    protected NoticeRecord() {}

    protected NoticeRecord(
            UUID id, Owner owner, UUID aboutId, Channel channel, Addressee to, Words words, Instant now) {
        super(id, owner);
        this.aboutId = aboutId;
        this.channel = channel;
        toName = to.name();
        toAddress = to.at(channel);
        subject = words.subject();
        body = words.body();
        madeAt = now;
        nextTryAt = now;
    }

    /** It is worth nothing after this moment. */
    void onlyUntil(Instant moment) {
        notAfter = moment;
    }

    /** What is said. */
    record Words(String subject, String body) {}

    /** Takes it for one try; the next waits longer each time, so that a mail server that is away is left alone. */
    void tryAt(Instant now) {
        nextTryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10)));
        tries++;
    }

    /** It went out, by itself or by hand. Done twice keeps the first. */
    void done(@Nullable UUID by, Instant now) {
        if (doneAt == null) {
            doneAt = now;
            doneBy = by;
        }
    }

    Letter letter() {
        return new Letter(id(), aboutId, channel, toName, toAddress, subject, body, madeAt, doneAt, isGivenUp());
    }

    /** Tried so often that somebody should look. */
    boolean isGivenUp() {
        return tries >= MOST_TRIES;
    }
}

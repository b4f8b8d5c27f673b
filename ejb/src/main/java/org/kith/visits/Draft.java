package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Ids;
import org.kith.kernel.KithRecord;

/** What somebody was typing into a form and has not sent. One for each account and form. */
@Entity
@Table(name = "draft")
class Draft extends KithRecord {
    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String form;

    @Column
    private String body;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {}

    Draft(UUID account, String form, String body, Instant now) {
        super(Ids.next());
        this.accountId = account;
        this.form = form;
        this.body = body;
        this.savedAt = now;
    }

    void write(String typed, Instant now) {
        body = typed;
        savedAt = now;
    }

    DraftKept kept() {
        return new DraftKept(body, savedAt);
    }
}

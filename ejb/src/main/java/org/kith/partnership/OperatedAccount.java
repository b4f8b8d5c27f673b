package org.kith.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an account exists and how its sign-ins go: all that operating the installation needs. */
@Entity
@Table(name = "sys_account")
class OperatedAccount {
    @Id
    private UUID id;

    private String username;

    @Column(name = "failed_count")
    private int failedCount;

    @Column(name = "wait_until")
    private @Nullable Instant waitUntil;

    protected OperatedAccount() {}

    WaitingAccount waiting() {
        return new WaitingAccount(id, username, failedCount, waitUntil);
    }
}

package org.kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Credentials, sessions and roles held, through the sign-in account that sees nothing else. */
@ApplicationScoped
class SignIns extends SignInTables {
    private static final String ROLES = """
        SELECT id, role, partnership_id, partnership_name, partner_id, partner_name, person_id, volunteer_id
        FROM role_held WHERE account_id = ? AND valid_from <= ? AND (valid_until IS NULL OR valid_until >= ?)
        ORDER BY role, partner_name, id\
        """;
    private static final String SESSION = """
        SELECT s.account_id, a.name, COALESCE(o.role_id, s.role_id), s.started_at,
          COALESCE(o.last_seen_at, s.last_seen_at), s.second_factor_at IS NOT NULL, c.totp_secret IS NOT NULL, s.phone_id
          %s
        FROM sign_in_session s JOIN account a ON a.id = s.account_id LEFT JOIN credential c ON c.account_id = a.id
        LEFT JOIN known_phone k ON k.id = s.phone_id LEFT JOIN sign_in_session o ON o.secret_hash = s.parent_hash
        %s
        WHERE s.secret_hash = ? AND s.ended_at IS NULL AND a.disabled_at IS NULL
          AND (s.phone_id IS NULL OR k.revoked_at IS NULL)
          AND (s.parent_hash IS NULL OR o.secret_hash IS NOT NULL AND o.ended_at IS NULL)
        """;
    private static final String SESSION_ALONE = SESSION.formatted("", "");
    private static final String SESSION_WITH_ROLES = SESSION.formatted(
                    ", r.id, r.role, r.partnership_id, r.partnership_name, r.partner_id, r.partner_name, r.person_id,"
                            + " r.volunteer_id",
                    "LEFT JOIN role_held r ON r.account_id = s.account_id AND r.valid_from <= ?"
                            + " AND (r.valid_until IS NULL OR r.valid_until >= ?)")
            + " ORDER BY r.role, r.partner_name, r.id";
    /** How many columns of a session stand before those of a role. */
    private static final int OF_SESSION = 8;

    protected SignIns() {}

    /** For tests, which have no container. */
    SignIns(DataSource source) {
        super(source);
    }

    /** What is needed to check a password. */
    record Credential(
            UUID accountId,
            String name,
            boolean disabled,
            String hash,
            int failed,
            @Nullable Instant waitUntil,
            boolean enrolled) {}

    /** A session row that has not ended. */
    record Session(
            UUID accountId,
            String name,
            UUID roleId,
            Instant startedAt,
            Instant lastSeenAt,
            boolean confirmed,
            boolean enrolled,
            @Nullable UUID phone) {}

    Optional<Credential> credential(String username) {
        return one(
                "SELECT a.id, a.name, a.disabled_at IS NOT NULL, c.password_hash, c.failed_count, c.wait_until,"
                        + " c.totp_secret IS NOT NULL FROM account a JOIN credential c ON c.account_id = a.id WHERE"
                        + " a.username = ?",
                row -> new Credential(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getInt(5),
                        moment(row, 6),
                        row.getBoolean(7)),
                username);
    }

    List<RoleHeld> rolesOf(UUID accountId, LocalDate today) {
        return many(ROLES, row -> role(row, 0), accountId, today, today);
    }

    Optional<Session> session(String secretHash) {
        return one(SESSION_ALONE, SignIns::session, secretHash);
    }

    /** A sign-in and what its account may act as on a day: each request asks for both, so it asks once. */
    record Resumed(Session session, List<RoleHeld> roles) {}

    Optional<Resumed> resumed(String secretHash, LocalDate today) {
        var rows = many(
                SESSION_WITH_ROLES,
                row -> new Resumed(
                        session(row),
                        row.getString(OF_SESSION + 1) == null ? List.of() : List.of(role(row, OF_SESSION))),
                today,
                today,
                secretHash);
        return rows.stream()
                .findFirst()
                .map(first -> new Resumed(
                        first.session(),
                        rows.stream().flatMap(row -> row.roles().stream()).toList()));
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                UUID.fromString(row.getString(3)),
                present(row, 4),
                present(row, 5),
                row.getBoolean(6),
                row.getBoolean(7),
                id(row, OF_SESSION));
    }

    private static RoleHeld role(ResultSet row, int before) throws SQLException {
        return new RoleHeld(
                UUID.fromString(row.getString(before + 1)),
                Role.valueOf(row.getString(before + 2)),
                id(row, before + 3),
                row.getString(before + 4),
                id(row, before + 5),
                row.getString(before + 6),
                id(row, before + 7),
                id(row, before + 8));
    }

    void begin(String secretHash, UUID accountId, UUID roleId, Instant now, @Nullable Instant confirmed) {
        change(
                "INSERT INTO sign_in_session (secret_hash, account_id, role_id, started_at, last_seen_at,"
                        + " second_factor_at) VALUES (?, ?, ?, ?, ?, ?)",
                secretHash,
                accountId,
                roleId,
                now,
                now,
                confirmed);
    }

    /**
     * Begins a sign-in in the shadow of another: it began when that one began, acts as that one acts, and ends with it.
     *
     * @return false when the other is a shadow itself
     */
    boolean shadow(String secretHash, String ofHash, Instant now) {
        return change(
                        "INSERT INTO sign_in_session (secret_hash, account_id, role_id, started_at, last_seen_at,"
                                + " second_factor_at, phone_id, parent_hash) SELECT ?, s.account_id, s.role_id,"
                                + " s.started_at, ?, s.second_factor_at, s.phone_id, s.secret_hash FROM sign_in_session s"
                                + " WHERE s.secret_hash = ? AND s.parent_hash IS NULL AND s.ended_at IS NULL",
                        secretHash,
                        now,
                        ofHash)
                == 1;
    }

    /** Says on which known phone a sign-in was begun, or goes on from one that was. */
    void bindToPhone(String secretHash, @Nullable UUID phone) {
        change("UPDATE sign_in_session SET phone_id = ? WHERE secret_hash = ?", phone, secretHash);
    }

    /** Says that a sign-in goes on from one that began earlier. */
    void beganAt(String secretHash, Instant startedAt) {
        change("UPDATE sign_in_session SET started_at = ? WHERE secret_hash = ?", startedAt, secretHash);
    }

    /** The second factor of an account, and the count of wrong tries. */
    record KeptTotp(byte[] sealed, int failed, @Nullable Instant waitUntil) {
        boolean isWaiting(Instant now) {
            return waitUntil != null && now.isBefore(waitUntil);
        }
    }

    Optional<KeptTotp> totp(UUID accountId) {
        return one(
                "SELECT totp_secret, failed_count, wait_until FROM credential"
                        + " WHERE account_id = ? AND totp_secret IS NOT NULL",
                row -> new KeptTotp(row.getBytes(1), row.getInt(2), moment(row, 3)),
                accountId);
    }

    void keepTotp(UUID accountId, byte[] sealed, long step) {
        change(
                "UPDATE credential SET totp_secret = ?, totp_last_step = ? WHERE account_id = ?",
                sealed,
                step,
                accountId);
    }

    /** Uses a time step up; false when this one or a later one was used before. */
    boolean useStep(UUID accountId, long step) {
        return change(
                        "UPDATE credential SET totp_last_step = ? WHERE account_id = ? AND totp_last_step < ?",
                        step,
                        accountId,
                        step)
                == 1;
    }

    void keepRecoveryCodes(UUID accountId, List<String> hashes, Instant now) {
        change("DELETE FROM recovery_code WHERE account_id = ?", accountId);
        for (var hash : hashes) {
            change("INSERT INTO recovery_code (account_id, code_hash, made_at) VALUES (?, ?, ?)", accountId, hash, now);
        }
    }

    /** Uses a recovery code up; false when there is none or it was used. */
    boolean useRecoveryCode(UUID accountId, String hash, Instant now) {
        return change(
                        "UPDATE recovery_code SET used_at = ?"
                                + " WHERE account_id = ? AND code_hash = ? AND used_at IS NULL",
                        now,
                        accountId,
                        hash)
                == 1;
    }

    /** Takes the second factor away and ends every sign-in, for somebody who lost the phone and the paper. */
    void forgetTotp(UUID accountId, Instant now) {
        change("UPDATE credential SET totp_secret = NULL, totp_last_step = NULL WHERE account_id = ?", accountId);
        change("DELETE FROM recovery_code WHERE account_id = ?", accountId);
        endAll(accountId, now);
    }

    void seen(String secretHash, Instant now) {
        change("UPDATE sign_in_session SET last_seen_at = ? WHERE secret_hash = ?", now, secretHash);
    }

    void actAs(String secretHash, UUID roleId) {
        change("UPDATE sign_in_session SET role_id = ? WHERE secret_hash = ?", roleId, secretHash);
    }

    void end(String secretHash, Instant now) {
        change("UPDATE sign_in_session SET ended_at = ? WHERE secret_hash = ? AND ended_at IS NULL", now, secretHash);
    }

    void failed(UUID accountId, int count, Instant waitUntil) {
        change(
                "UPDATE credential SET failed_count = ?, wait_until = ? WHERE account_id = ?",
                count,
                waitUntil,
                accountId);
    }

    void succeeded(UUID accountId) {
        change("UPDATE credential SET failed_count = 0, wait_until = NULL WHERE account_id = ?", accountId);
    }

    void setPassword(UUID accountId, String hash, Instant now) {
        change(
                "INSERT INTO credential (account_id, password_hash, changed_at) VALUES (?, ?, ?) ON DUPLICATE KEY"
                        + " UPDATE password_hash = VALUES(password_hash), changed_at = VALUES(changed_at), failed_count ="
                        + " 0, wait_until = NULL",
                accountId,
                hash,
                now);
    }

    /** A new link takes the place of those before it: none of an account lies about beside another. */
    void invite(String tokenHash, @Nullable UUID accountId, Instant now, Instant expires) {
        if (accountId != null) {
            change("UPDATE invitation SET used_at = ? WHERE account_id = ? AND used_at IS NULL", now, accountId);
        }
        change(
                "INSERT INTO invitation (token_hash, account_id, made_at, expires_at) VALUES (?, ?, ?, ?)",
                tokenHash,
                accountId,
                now,
                expires);
    }

    /** The account behind a live invitation. */
    record Invited(UUID accountId, String name, String username) {}

    Optional<Invited> invited(String tokenHash, Instant now) {
        return one(
                "SELECT a.id, a.name, a.username FROM invitation i JOIN account a ON a.id = i.account_id WHERE"
                        + " i.token_hash = ? AND i.used_at IS NULL AND i.expires_at > ? AND a.disabled_at IS NULL",
                row -> new Invited(UUID.fromString(row.getString(1)), row.getString(2), row.getString(3)),
                tokenHash,
                now);
    }

    boolean isTaken(String username) {
        return one("SELECT 1 FROM account WHERE username = ?", row -> true, username)
                .isPresent();
    }

    boolean hasAccounts() {
        return one("SELECT 1 FROM account LIMIT 1", row -> true).isPresent();
    }

    /** False when the link is not live or an account exists already. */
    boolean setUp(
            String tokenHash, Instant now, Invitations.FirstAdministrator first, String passwordHash, UUID[] ids) {
        try {
            change(
                    "CALL set_up(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    tokenHash,
                    now,
                    ids[0],
                    first.partnership(),
                    first.city(),
                    ids[1],
                    first.username().strip().toLowerCase(Locale.ROOT),
                    first.name(),
                    passwordHash,
                    ids[2],
                    ids[3]);
            return true;
        } catch (DatabaseAway refused) {
            if (refused.getCause() instanceof SQLException cause && "45000".equals(cause.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    void endAll(UUID accountId, Instant now) {
        change("UPDATE sign_in_session SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL", now, accountId);
        change("UPDATE known_phone SET revoked_at = ? WHERE account_id = ? AND revoked_at IS NULL", now, accountId);
    }

    /** Uses it up; false when somebody was quicker. */
    boolean useInvitation(String tokenHash, Instant now) {
        return change("UPDATE invitation SET used_at = ? WHERE token_hash = ? AND used_at IS NULL", now, tokenHash)
                == 1;
    }
}

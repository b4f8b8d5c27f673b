package org.kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;

/** The keys of known phones and what these were asked to sign, through the account that signs people in. */
@ApplicationScoped
class PasskeyTables extends SignInTables {
    /** Longer than {@link #asked} is ever counted for. */
    private static final Duration KEPT = Duration.ofDays(1);

    protected PasskeyTables() {}

    /** For tests, which have no container. */
    PasskeyTables(DataSource source) {
        super(source);
    }

    record Kept(UUID id, int version, PasskeyCheck.PublicKey key) {}

    /** The key of a phone that may still be used. */
    Optional<Kept> on(UUID phoneId) {
        return one(
                "SELECT id, version, credential_id, public_key, backed_up, sign_count FROM passkey"
                        + " WHERE phone_id = ? AND revoked_at IS NULL ORDER BY made_at DESC, id DESC LIMIT 1",
                row -> new Kept(
                        UUID.fromString(row.getString(1)),
                        row.getInt(2),
                        new PasskeyCheck.PublicKey(
                                row.getBytes(3), row.getBytes(4), row.getBoolean(5), row.getLong(6))),
                phoneId);
    }

    /** Keeps a key; the one before it on the same phone is over. Null when somebody has it already. */
    @Nullable
    UUID keep(UUID accountId, UUID phoneId, PasskeyCheck.PublicKey key, Instant now) {
        if (one("SELECT 1 FROM passkey WHERE credential_id = ?", row -> true, (Object) key.credentialId())
                .isPresent()) {
            return null;
        }
        change(
                "UPDATE passkey SET revoked_at = ?, version = version + 1 WHERE phone_id = ? AND revoked_at IS NULL",
                now,
                phoneId);
        var id = Ids.next();
        change(
                "INSERT INTO passkey (id, version, account_id, phone_id, credential_id, public_key, backed_up,"
                        + " sign_count, made_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)",
                id,
                accountId,
                phoneId,
                key.credentialId(),
                key.cose(),
                key.backedUp(),
                key.signCount(),
                now);
        return id;
    }

    /** False when the key was used by somebody quicker, or is over. */
    boolean used(Kept kept, long signCount, Instant now) {
        return change(
                        "UPDATE passkey SET sign_count = ?, last_used_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ? AND revoked_at IS NULL",
                        signCount,
                        now,
                        kept.id(),
                        kept.version())
                == 1;
    }

    int asked(UUID phoneId, Instant since) {
        return one(
                        "SELECT COUNT(*) FROM passkey_challenge WHERE phone_id = ? AND made_at > ?",
                        row -> row.getInt(1),
                        phoneId,
                        since)
                .orElse(0);
    }

    /** Asks a phone to sign this; what it was asked more than a day ago is forgotten. */
    void ask(UUID phoneId, @Nullable String sessionHash, String challenge, Instant now, Duration lasts) {
        change("DELETE FROM passkey_challenge WHERE phone_id = ? AND made_at < ?", phoneId, now.minus(KEPT));
        change(
                "INSERT INTO passkey_challenge (id, phone_id, session_hash, challenge_hash, made_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                phoneId,
                sessionHash,
                Secrets.hash(challenge),
                now,
                now.plus(lasts));
    }

    /** Uses it up; false when this phone, in this sign-in, was not asked it, or too long ago, or has answered. */
    boolean answered(UUID phoneId, @Nullable String sessionHash, String challenge, Instant now) {
        return change(
                        "UPDATE passkey_challenge SET used_at = ? WHERE challenge_hash = ? AND phone_id = ?"
                                + " AND session_hash <=> ? AND used_at IS NULL AND expires_at > ?",
                        now,
                        Secrets.hash(challenge),
                        phoneId,
                        sessionHash,
                        now)
                == 1;
    }
}

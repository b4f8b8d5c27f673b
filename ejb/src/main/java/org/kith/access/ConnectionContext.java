package org.kith.access;

import com.mysql.cj.MysqlConnection;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database who acts on a connection, at every checkout. The message is authenticated with a key that the
 * database account does not hold and names the connection, so injected SQL can neither make nor replay one. See
 * {@code kith_ctx.enter} in {@code V1__context.sql}.
 */
public final class ConnectionContext {
    /** How long one checkout may last. Longer work takes a new connection. */
    private static final int SECONDS = 600;

    private static final int BLOCK = 64;
    private final byte[] key;

    /** @param key at least 32 bytes, shared with the owner account only */
    public ConnectionContext(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("kith.context.key needs 32 bytes or more");
        }
        this.key = key.clone();
    }

    public static ConnectionContext ofHex(String hex) {
        return new ConnectionContext(HexFormat.of().parseHex(hex.strip()));
    }

    /** The connection now acts for this actor, or for nobody. */
    public void apply(Connection connection, @Nullable Actor actor) throws SQLException {
        if (actor == null) {
            try (var leave = connection.prepareStatement("CALL kith_ctx.leave_now()")) {
                leave.execute();
            }
            return;
        }
        long connectionId = connection.unwrap(MysqlConnection.class).getId();
        long expires = Instant.now().getEpochSecond() + SECONDS;
        var ids = new UUID[] {
            actor.accountId(), actor.partnershipId(), actor.partnerId(), actor.personId(), actor.volunteerId()
        };
        var message = String.join(
                "|",
                Long.toString(connectionId),
                text(ids[0]),
                actor.role().name(),
                text(ids[1]),
                text(ids[2]),
                text(ids[3]),
                text(ids[4]),
                Long.toString(expires));
        try (var enter = connection.prepareStatement("CALL kith_ctx.enter(?, ?, ?, ?, ?, ?, ?, ?)")) {
            enter.setString(1, orNull(ids[0]));
            enter.setString(2, actor.role().name());
            for (int i = 1; i < ids.length; i++) {
                enter.setString(i + 2, orNull(ids[i]));
            }
            enter.setLong(7, expires);
            enter.setString(8, code(message));
            enter.execute();
        }
    }

    /** Keeps the two halves of the key where only the owner account reads them. Called at start, as the owner. */
    public void install(Connection owner) throws SQLException {
        try (var write = owner.prepareStatement("REPLACE INTO kith_ctx.secret VALUES (1, ?, ?)")) {
            write.setBytes(1, padded((byte) 0x36));
            write.setBytes(2, padded((byte) 0x5c));
            write.execute();
        }
    }

    private String code(String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // RFC 2104: a key longer than a block is hashed first.
    private byte[] padded(byte pad) {
        var block = Arrays.copyOf(key.length > BLOCK ? sha256(key) : key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= pad;
        }
        return block;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static @Nullable String orNull(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}

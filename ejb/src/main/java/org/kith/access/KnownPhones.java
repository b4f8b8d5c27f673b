package org.kith.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;

/**
 * Phones that their owners made known, on which a short code opens Kith instead of a password. The phone keeps a secret of 256
 * bits, and the code goes to the owner by e-mail or text message: neither is worth anything alone. Only the doors of
 * volunteers and people open so.
 */
@ApplicationScoped
public class KnownPhones {
    /** How long a phone is known without being used. */
    public static final Duration KNOWN_FOR = Duration.ofDays(180);

    private static final Duration CODE_LASTS = Duration.ofMinutes(10);
    private static final int CODES_AN_HOUR = 5;
    private static final int TRIES = 5;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FIND = """
        SELECT k.id, k.account_id, a.name FROM known_phone k JOIN account a ON a.id = k.account_id
        WHERE k.token_hash = ? AND k.revoked_at IS NULL AND k.last_used_at > ? AND a.disabled_at IS NULL\
        """;
    private static final String ADDRESS = """
        SELECT partnership_id, partner_id, name, email, phone FROM code_address
        WHERE account_id = ? ORDER BY role DESC LIMIT 1\
        """;

    @Resource(lookup = "java:app/jdbc/kith-auth")
    private DataSource source;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Clock clock;

    protected KnownPhones() {}

    /** For tests, which have no container. */
    KnownPhones(DataSource source, SigningIn signingIn, Clock clock) {
        this.source = source;
        this.signingIn = signingIn;
        this.clock = clock;
    }

    /** A phone that is known now. */
    record Phone(UUID id, UUID accountId, String name) {}

    /**
     * A code on its way to the owner of a phone.
     *
     * @param owner the partner in whose name it is sent
     */
    public record NewCode(
            UUID id,
            String code,
            Owner owner,
            String name,
            @Nullable String email,
            @Nullable String phone) {}

    /**
     * Makes the phone known on which somebody is signed in.
     *
     * @param label what its owner calls it
     * @return the secret that the phone keeps; empty when the role does not carry Kith on a phone
     */
    public Optional<String> remember(SignedIn signedIn, String label) {
        if (!SigningIn.isOwnDevice(signedIn.active().role()) || !signedIn.isDone()) {
            return Optional.empty();
        }
        var secret = Secrets.next();
        change(
                "INSERT INTO known_phone (id, version, account_id, token_hash, name, made_at, last_used_at)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?)",
                Ids.next(),
                signedIn.accountId(),
                Secrets.hash(secret),
                label,
                clock.instant(),
                clock.instant());
        return Optional.of(secret);
    }

    public boolean isKnown(String secret) {
        return find(secret).isPresent();
    }

    /** Makes a code for a known phone; empty for one that is not, that has no owner to reach, or that asks too often. */
    public Optional<NewCode> newCode(String secret) {
        var phone = find(secret);
        if (phone.isEmpty() || hasAskedTooOften(phone.get())) {
            return Optional.empty();
        }
        var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
        var id = Ids.next();
        return address(phone.get(), id, code).map(made -> {
            var now = clock.instant();
            change(
                    "INSERT INTO sign_in_code (id, phone_id, code_hash, made_at, expires_at, tries)"
                            + " VALUES (?, ?, ?, ?, ?, 0)",
                    id,
                    phone.get().id(),
                    hash(phone.get(), code),
                    now,
                    now.plus(CODE_LASTS));
            return made;
        });
    }

    /** Signs in with the last code that was sent; wrong ones, and the sixth try, answer the same. */
    public Optional<SignedIn> withCode(String secret, String code) {
        var phone = find(secret);
        if (phone.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var last = text(
                "SELECT id FROM sign_in_code WHERE phone_id = ? ORDER BY made_at DESC, id DESC LIMIT 1",
                phone.get().id());
        // Counting first: of many at once no more than the allowed number are looked at.
        if (last == null
                || change("UPDATE sign_in_code SET tries = tries + 1 WHERE id = ? AND tries < ?", last, TRIES) == 0) {
            return Optional.empty();
        }
        boolean right = change(
                        "UPDATE sign_in_code SET used_at = ? WHERE id = ? AND used_at IS NULL AND expires_at > ?"
                                + " AND code_hash = ?",
                        now,
                        last,
                        now,
                        hash(phone.get(), code.replaceAll("[^0-9]", "")))
                == 1;
        return right ? opened(phone.get()) : Optional.empty();
    }

    /** Begins on a phone whose owner has shown to be there. */
    Optional<SignedIn> opened(Phone phone) {
        change("UPDATE known_phone SET last_used_at = ? WHERE id = ?", clock.instant(), phone.id());
        return signingIn.onPhone(phone.accountId(), phone.name(), phone.id());
    }

    private boolean hasAskedTooOften(Phone phone) {
        var count = text(
                "SELECT COUNT(*) FROM sign_in_code WHERE phone_id = ? AND made_at > ?",
                phone.id(),
                clock.instant().minus(Duration.ofHours(1)));
        return count != null && Integer.parseInt(count) >= CODES_AN_HOUR;
    }

    private static String hash(Phone phone, String code) {
        return Secrets.hash(phone.id() + code);
    }

    /** The phone that keeps this secret, unless it was revoked or forgotten, or its account is closed. */
    Optional<Phone> find(String secret) {
        try (var connection = source.getConnection();
                var query = filled(
                        connection.prepareStatement(FIND),
                        Secrets.hash(secret),
                        clock.instant().minus(KNOWN_FOR));
                var row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new Phone(
                            UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2)), row.getString(3)))
                    : Optional.empty();
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    private Optional<NewCode> address(Phone phone, UUID id, String code) {
        try (var connection = source.getConnection();
                var query = filled(connection.prepareStatement(ADDRESS), phone.accountId());
                var row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new NewCode(
                            id,
                            code,
                            new Owner(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5)))
                    : Optional.empty();
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    private @Nullable String text(String sql, Object... values) {
        try (var connection = source.getConnection();
                var query = filled(connection.prepareStatement(sql), values);
                var row = query.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    private int change(String sql, Object... values) {
        try (var connection = source.getConnection();
                var change = filled(connection.prepareStatement(sql), values)) {
            return change.executeUpdate();
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    private static PreparedStatement filled(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            if (value instanceof Instant moment) {
                statement.setObject(i + 1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value instanceof UUID id ? id.toString() : value);
            }
        }
        return statement;
    }
}

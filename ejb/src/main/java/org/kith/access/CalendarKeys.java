package org.kith.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds for whom the secret address of a calendar is. Asked anew at every reading, like a sign-in: one that was revoked, of a
 * disabled account or of a part that is over opens nothing.
 */
@ApplicationScoped
public class CalendarKeys {
    private static final String FIND = """
        SELECT f.id, f.account_id, a.name, f.role, f.partner_id, f.with_names
        FROM calendar_feed f JOIN account a ON a.id = f.account_id
        WHERE f.token_hash = ? AND f.revoked_at IS NULL AND a.disabled_at IS NULL\
        """;

    @Resource(lookup = "java:app/jdbc/kith-auth")
    private DataSource source;

    @Inject
    private SignIns signIns;

    @Inject
    private Clock clock;

    /**
     * Whose calendar it is.
     *
     * @param withNames whether first names stand in it
     */
    public record Key(Actor actor, boolean withNames) {}

    private record Found(UUID id, UUID account, String name, Role role, UUID partner, boolean withNames) {}

    /** For whom the address with this secret is; empty when it opens nothing. */
    public Optional<Key> find(String secret) {
        try {
            var found = row(Secrets.hash(secret));
            if (found == null) {
                return Optional.empty();
            }
            var held = signIns.rolesOf(found.account(), LocalDate.now(clock)).stream()
                    .filter(part ->
                            part.role() == found.role() && found.partner().equals(part.partnerId()))
                    .findFirst();
            if (held.isPresent()) {
                seen(found.id());
            }
            return held.map(part -> new Key(actor(found, part), found.withNames()));
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    private static Actor actor(Found found, RoleHeld part) {
        return new Actor(
                found.account(),
                found.name(),
                part.role(),
                part.partnershipId(),
                part.partnerId(),
                part.personId(),
                part.volunteerId());
    }

    private @Nullable Found row(String hash) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(FIND)) {
            query.setString(1, hash);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? new Found(
                                UUID.fromString(row.getString(1)),
                                UUID.fromString(row.getString(2)),
                                row.getString(3),
                                Role.valueOf(row.getString(4)),
                                UUID.fromString(row.getString(5)),
                                row.getBoolean(6))
                        : null;
            }
        }
    }

    private void seen(UUID id) throws SQLException {
        try (var connection = source.getConnection();
                var change = connection.prepareStatement("UPDATE calendar_feed SET last_read_at = ? WHERE id = ?")) {
            change.setObject(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            change.setString(2, id.toString());
            change.executeUpdate();
        }
    }
}

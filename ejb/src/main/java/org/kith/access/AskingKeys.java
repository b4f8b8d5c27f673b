package org.kith.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds for whom a code is that somebody was given to answer a proposal. Asked anew at every request: one that is over, taken
 * back or never was opens nothing, and all three look the same.
 */
@ApplicationScoped
public class AskingKeys {
    @Resource(lookup = "java:app/jdbc/kith-auth")
    private DataSource source;

    @Inject
    private Clock clock;

    /** Who acts with this code, as typed; empty when it opens nothing. */
    public Optional<Actor> find(String typed) {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("SELECT id, partnership_id, owner_partner_id FROM asking"
                        + " WHERE code_hash = ? AND expires_at > ?")) {
            query.setString(1, Secrets.hash(Secrets.plainCode(typed)));
            query.setObject(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(Actor.asked(
                                UUID.fromString(row.getString(1)),
                                UUID.fromString(row.getString(2)),
                                UUID.fromString(row.getString(3))))
                        : Optional.empty();
            }
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }
}

package org.kith.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds for whom the secret address of some questions is. Asked anew each time: one that is over opens nothing. */
@ApplicationScoped
public class QuestionKeys {
    private static final String FIND =
            "SELECT id, partnership_id, owner_partner_id, person_id FROM measure_link WHERE token_hash = ?";

    @Resource(lookup = "java:app/jdbc/kith-auth")
    private DataSource source;

    /**
     * Who answers, and which questions.
     *
     * @param actor the person, without an account
     */
    public record Key(Actor actor, UUID questions) {}

    /** For whom the address with this secret is; empty when it opens nothing. */
    public Optional<Key> find(String secret) {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(FIND)) {
            query.setString(1, Secrets.hash(secret));
            try (var row = query.executeQuery()) {
                if (!row.next()) return Optional.empty();
                var actor = new Actor(
                        null,
                        "",
                        Role.PERSON,
                        UUID.fromString(row.getString(2)),
                        UUID.fromString(row.getString(3)),
                        UUID.fromString(row.getString(4)),
                        null);
                return Optional.of(new Key(actor, UUID.fromString(row.getString(1))));
            }
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }
}

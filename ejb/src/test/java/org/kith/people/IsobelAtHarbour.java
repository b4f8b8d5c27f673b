package org.kith.people;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;

/** A city of its own for each test: one partner, Harbour, that knows one person, Isobel Grant. */
public abstract class IsobelAtHarbour {
    protected static final TestDatabase DATABASE = TestDatabase.get();

    protected final UUID city = Ids.next();
    protected final UUID harbour = Ids.next();
    protected final UUID isobel = Ids.next();
    protected final Actor mhairi = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, harbour, null, null);
    protected final Actor stranger = new Actor(Ids.next(), "Angus", Role.COORDINATOR, city, Ids.next(), null, null);
    protected final Actor person = new Actor(Ids.next(), "Isobel", Role.PERSON, city, harbour, isobel, null);

    @BeforeEach
    void isobel_is_known_at_harbour() throws SQLException {
        owner("INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
        owner(
                "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on)"
                        + " VALUES (?, 1, ?, 'Harbour', 'x', '2020-01-01')",
                harbour,
                city);
        owner(
                "INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                        + " family_name, registered_at) VALUES (?, 1, ?, ?, ?, 'Isobel', 'Grant', NOW())",
                isobel,
                city,
                harbour,
                Ids.reference('P'));
    }

    protected static void as(Actor actor, Consumer<EntityManager> work) {
        DATABASE.as(actor, entities -> {
            work.accept(entities);
            return null;
        });
    }

    /** A statement of the tables' owner, whom no view restrains. */
    protected static void owner(String sql, Object... values) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            statement.execute();
        }
    }
}

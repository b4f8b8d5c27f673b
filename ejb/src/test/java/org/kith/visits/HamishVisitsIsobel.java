package org.kith.visits;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;

/**
 * A city with one match, on the real database: Hamish visits Isobel of Harbour, Mhairi coordinates; Moorland is another partner.
 */
public final class HamishVisitsIsobel {
    public static final TestDatabase DATABASE = TestDatabase.get();
    public final UUID city = Ids.next();
    public final UUID harbour = Ids.next();
    public final UUID moorland = Ids.next();
    public final UUID isobel = Ids.next();
    public final UUID hamish = Ids.next();
    public final UUID match = Ids.next();
    public final Actor mhairi = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, harbour, null, null);
    /** Coordinates another partner. */
    public final Actor stranger = new Actor(Ids.next(), "Angus", Role.COORDINATOR, city, moorland, null, null);

    public final Actor volunteer = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, city, harbour, null, hamish);
    /** Another volunteer of the same partner. */
    public final Actor other = new Actor(Ids.next(), "Una", Role.VOLUNTEER, city, harbour, null, Ids.next());

    public final Actor person = new Actor(Ids.next(), "Isobel", Role.PERSON, city, harbour, isobel, null);

    /** They were introduced in January. */
    public HamishVisitsIsobel() {
        this(LocalDate.of(2026, 1, 5));
    }

    /** They were introduced on a day. */
    public HamishVisitsIsobel(LocalDate introduced) {
        try {
            begin(introduced);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void begin(LocalDate introduced) throws SQLException {
        owner("INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
        for (var partner : List.of(harbour, moorland)) {
            owner(
                    "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on)"
                            + " VALUES (?, 1, ?, ?, 'x', '2020-01-01')",
                    partner,
                    city,
                    partner);
        }
        owner(
                "INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                        + " family_name, address_line1, phone, registered_at)"
                        + " VALUES (?, 1, ?, ?, ?, 'Isobel', 'Grant', '12 Canary Street', '01224 000000', NOW())",
                isobel,
                city,
                harbour,
                Ids.reference('P'));
        owner(
                "INSERT INTO kith.volunteer (id, version, partnership_id, owner_partner_id, reference, given_name,"
                        + " family_name, applied_on) VALUES (?, 1, ?, ?, ?, 'Hamish', 'Ross', '2025-01-01')",
                hamish,
                city,
                harbour,
                Ids.reference('V'));
        owner(
                "INSERT INTO kith.befriending_match (id, version, partnership_id, owner_partner_id, person_id,"
                        + " volunteer_id, waiting_entry_id, place, proposed_at, introduced_on)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, 1, ?, ?)",
                match,
                city,
                harbour,
                isobel,
                hamish,
                Ids.next(),
                introduced.minusDays(25) + " 10:00:00",
                introduced.toString());
    }

    /** A visit that is expected on a day, soon after midnight. */
    public UUID planned(LocalDate day) {
        return DATABASE.as(mhairi, entities -> {
            var slot = new Slot(day, LocalTime.of(0, 30), 60);
            var visit = new Visit(Ids.next(), mhairi.owner(), match, null, slot, "HOME");
            entities.persist(visit);
            return visit.id();
        });
    }

    /** Hamish is lent by Moorland, which says that he cannot go on. */
    public void parted() throws SQLException {
        owner(
                "SET STATEMENT foreign_key_checks = 0 FOR INSERT INTO kith.offer_across (id, version, partnership_id,"
                        + " owner_partner_id, to_partner_id, share_id, volunteer_id, handle, score, offered_at,"
                        + " offered_by_name, match_id, ended_at, parted_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, 1,"
                        + " UTC_TIMESTAMP(), 'Mhairi', ?, UTC_TIMESTAMP(), UTC_TIMESTAMP())",
                Ids.next(),
                city,
                moorland,
                harbour,
                Ids.next(),
                hamish,
                Ids.reference('H'),
                match);
    }

    /** What Hamish uses to look at his visits. */
    public static LoggingVisits logging(EntityManager entities, Clock clock) {
        return new LoggingVisits(new MyVisits(entities), clock);
    }

    VisitReport report(UUID key, VisitOutcome outcome, Actor by) {
        var reason = outcome == VisitOutcome.HAPPENED ? null : MissedReason.OTHER;
        return new VisitReport(key, outcome, reason, null, ReportedVia.PHONE_PAGE, by.account(), Instant.now());
    }

    public static LocalDate today() {
        return LocalDate.now(Clocks.CITY);
    }

    public static void owner(String sql, Object... values) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** One text of the tables, looked up behind the walls; null when there is none. */
    public static @org.jspecify.annotations.Nullable String seen(String sql, UUID id) throws SQLException {
        try (var owner = DATABASE.owner();
                var query = owner.prepareStatement(sql)) {
            query.setString(1, id.toString());
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}

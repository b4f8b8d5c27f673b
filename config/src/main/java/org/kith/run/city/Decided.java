package org.kith.run.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What coordinators decided about suggestions for those who wait longest: a place kept, somebody to be asked later. */
final class Decided {
    private static final String LONGEST = """
        SELECT w.id, w.person_id FROM kith.waiting_entry w
        WHERE w.owner_partner_id = ? AND w.closed_on IS NULL
          AND NOT EXISTS (SELECT 1 FROM kith.befriending_match m
                          WHERE m.person_id = w.person_id AND m.ended_on IS NULL)
        ORDER BY w.waiting_since, w.id LIMIT 3\
        """;

    private final City city;
    private final Rows rows;
    private final Connection owner;

    Decided(City city, Rows rows, Connection owner) {
        this.city = city;
        this.rows = rows;
        this.owner = owner;
    }

    private record Waits(UUID entry, UUID person) {}

    void make() throws SQLException {
        var partner = city.partners.get(0);
        var waiting = longest(partner);
        var helpers = city.volunteers.stream()
                .filter(helper -> helper.partner == partner && helper.open && helper.taken < helper.capacity)
                .filter(helper -> helper != city.volunteers.get(0))
                .toList();
        for (int i = 0; i < waiting.size() && i < helpers.size(); i++) {
            mark(waiting.get(i), helpers.get(helpers.size() - 1 - i), i == 0);
        }
        rows.flush();
    }

    private List<Waits> longest(City.Partner partner) throws SQLException {
        var found = new ArrayList<Waits>();
        try (var query = owner.prepareStatement(LONGEST)) {
            query.setString(1, partner.id().toString());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new Waits(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))));
                }
            }
        }
        return found;
    }

    private void mark(Waits who, City.Helper helper, boolean hold) throws SQLException {
        rows.add(
                "pair_mark",
                "id,version,partnership_id,owner_partner_id,waiting_entry_id,person_id,volunteer_id,kind,until_day,reason,made_at,made_by,made_by_name",
                city.chance.id(),
                1,
                city.partnership,
                helper.partner.id(),
                who.entry(),
                who.person(),
                helper.id,
                hold ? "HOLD" : "LATER",
                city.today.plusDays(hold ? 10 : 24),
                hold ? "Back from hospital on Monday week." : "Has exams until then.",
                city.chance.during(city.today.minusDays(4)),
                helper.partner.coordinator(),
                "Coordinator");
    }
}

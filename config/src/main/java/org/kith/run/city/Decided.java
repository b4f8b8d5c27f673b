package org.kith.run.city;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What coordinators decided about suggestions for those who wait longest, and how both sides of the open proposals are asked:
 * by an address, by letter, with a question that came back.
 */
final class Decided {
    private static final String LONGEST = """
        SELECT w.id, w.person_id FROM kith.waiting_entry w
        WHERE w.owner_partner_id = ? AND w.closed_on IS NULL
          AND NOT EXISTS (SELECT 1 FROM kith.befriending_match m
                          WHERE m.person_id = w.person_id AND m.ended_on IS NULL)
        ORDER BY w.waiting_since, w.id LIMIT 3\
        """;

    private static final String LIVE_SHARES = """
        SELECT s.id FROM kith.share s JOIN kith.waiting_entry w ON w.person_id = s.person_id AND w.closed_on IS NULL
        WHERE s.owner_partner_id = ? AND s.to_partner_id = ? AND s.revoked_at IS NULL
          AND s.until_on > CURRENT_DATE ORDER BY s.id LIMIT 2\
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
        ask(partner);
        offer(partner, city.partners.get(1));
        rows.flush();
    }

    private void ask(City.Partner partner) throws SQLException {
        var proposals = proposals(partner);
        for (int i = 0; i < proposals.size(); i++) {
            asking(partner, proposals.get(i), "PERSON", "LETTER", 2);
            asking(partner, proposals.get(i), "VOLUNTEER", "LINK", i % 2 == 0 ? 2 : 15);
        }
        if (!proposals.isEmpty()) {
            try (var update = owner.prepareStatement(
                    "UPDATE kith.befriending_match SET volunteer_answer = 'MORE', volunteer_answered_at = proposed_at,"
                            + " volunteer_reason = 'Is there a dog in the house?' WHERE id = ?")) {
                update.setString(1, proposals.get(0).toString());
                update.executeUpdate();
            }
        }
    }

    // Kirkgate has somebody for two people of Harbour, whom it knows by a handle; one of the two volunteers has said
    // yes.
    private void offer(City.Partner owner, City.Partner from) throws SQLException {
        var helpers = city.volunteers.stream()
                .filter(helper -> helper.partner == from && helper.open && helper.taken < helper.capacity)
                .toList();
        try (var query = owner(LIVE_SHARES, owner, from);
                var row = query.executeQuery()) {
            for (int i = 0; row.next() && i < helpers.size(); i++) {
                rows.add(
                        "offer_across",
                        "id,version,partnership_id,owner_partner_id,to_partner_id,share_id,volunteer_id,handle,score,reasons,offered_at,offered_by,offered_by_name,accepted_at,accepted_by,volunteer_answer,volunteer_answered_at",
                        city.chance.id(),
                        1,
                        city.partnership,
                        from.id(),
                        owner.id(),
                        row.getString(1),
                        helpers.get(i).id,
                        city.chance.reference('H').replace("-", ""),
                        48,
                        "",
                        city.chance.during(city.today.minusDays(1)),
                        from.coordinator(),
                        "Coordinator",
                        i == 0 ? city.now : null,
                        i == 0 ? owner.coordinator() : null,
                        i == 0 ? "YES" : null,
                        i == 0 ? city.now : null);
            }
        }
    }

    private PreparedStatement owner(String sql, City.Partner one, City.Partner other) throws SQLException {
        var query = owner.prepareStatement(sql);
        query.setString(1, one.id().toString());
        query.setString(2, other.id().toString());
        return query;
    }

    private List<UUID> proposals(City.Partner partner) throws SQLException {
        var found = new ArrayList<UUID>();
        try (var query = owner.prepareStatement("SELECT id FROM kith.befriending_match WHERE owner_partner_id = ?"
                + " AND introduced_on IS NULL AND ended_on IS NULL ORDER BY proposed_at, id LIMIT 4")) {
            query.setString(1, partner.id().toString());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(UUID.fromString(row.getString(1)));
                }
            }
        }
        return found;
    }

    // Nobody knows the codes: what is kept is a hash, and this one is the hash of nothing that anybody typed.
    private void asking(City.Partner partner, UUID match, String side, String way, int daysAgo) throws SQLException {
        var made = city.chance.during(city.today.minusDays(daysAgo));
        var id = city.chance.id();
        rows.add(
                "asking",
                "id,version,partnership_id,owner_partner_id,match_id,side,way,code_hash,made_at,made_by,made_by_name,expires_at",
                id,
                1,
                city.partnership,
                partner.id(),
                match,
                side,
                way,
                (id + "" + city.chance.id()).replace("-", ""),
                made,
                partner.coordinator(),
                "Coordinator",
                made.plusSeconds(14 * 24 * 3600L));
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

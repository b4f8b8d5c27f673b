package org.kith.run.city;

import java.sql.SQLException;
import java.util.List;

/**
 * A woman who is on record twice with one partner. The two were made one in haste and made two again; whoever is sure makes them
 * one for good.
 */
final class Doubles {
    private final City city;
    private final Rows rows;

    Doubles(City city, Rows rows) {
        this.city = city;
        this.rows = rows;
    }

    void make() throws SQLException {
        var both = twice();
        var kept = both.get(0).id().toString();
        var gone = both.get(1).id().toString();
        rows.run(
                "UPDATE kith.person t JOIN kith.person s ON s.id = ? SET t.given_name = 'Chrissie', t.preferred_name ="
                        + " NULL, s.given_name = 'Christina', s.preferred_name = NULL, t.family_name = s.family_name,"
                        + " t.date_of_birth = s.date_of_birth, t.deal_breakers = 'Nobody who smokes', t.search_text ="
                        + " LOWER(CONCAT('chrissie ', s.family_name, ' ', REPLACE(t.reference, '-', ''))), s.search_text ="
                        + " LOWER(CONCAT('christina ', s.family_name, ' ', REPLACE(s.reference, '-', ''))) WHERE t.id = ?",
                kept,
                gone);
        rows.run(
                "INSERT INTO kith.person_merge (id, version, partnership_id, owner_partner_id, kept_id, gone_id,"
                        + " gone_reference, gone_name, merged_at, merged_by, merged_by_name, is_whole, undone_at,"
                        + " undone_by, undone_by_name) SELECT ?, 2, p.partnership_id, p.owner_partner_id, ?, p.id,"
                        + " p.reference, CONCAT(p.given_name, ' ', p.family_name), ?, a.id, a.name, TRUE, ?, a.id, a.name"
                        + " FROM kith.person p JOIN kith.account a ON a.id = ? WHERE p.id = ?",
                city.chance.id(),
                kept,
                city.today.minusDays(3).atTime(10, 12),
                city.today.minusDays(3).atTime(10, 31),
                both.get(0).partner().coordinator(),
                gone);
    }

    private List<City.Elder> twice() {
        return city.people.stream()
                .filter(elder -> elder.partner() == city.partners.get(0) && elder.closedOn() == null && elder.woman())
                .filter(elder -> elder.waitingSince().isBefore(city.today.minusDays(14)))
                .skip(18)
                .limit(2)
                .toList();
    }
}

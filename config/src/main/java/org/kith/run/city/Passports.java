package org.kith.run.city;

import java.sql.SQLException;
import java.util.List;

/** Volunteers opened to another partner, and whose checks the first two partners recognise. */
final class Passports {
    private final City city;
    private final Rows rows;

    Passports(City city, Rows rows) {
        this.city = city;
        this.rows = rows;
    }

    void make() throws SQLException {
        var harbour = city.partners.get(0);
        var kirkgate = city.partners.get(1);
        for (var kind : List.of("PVG", "REFERENCE", "TRAINING")) {
            recognise(harbour, kirkgate, kind);
            recognise(kirkgate, harbour, kind);
        }
        var theirs = cleared(kirkgate);
        issue(theirs.get(0), harbour, false);
        issue(theirs.get(1), harbour, false);
        issue(theirs.get(2), harbour, true);
        issue(cleared(harbour).get(1), kirkgate, false);
    }

    private List<City.Helper> cleared(City.Partner partner) {
        return city.volunteers.stream()
                .filter(helper -> helper.partner == partner && helper.open && helper.taken < helper.capacity)
                .filter(helper -> helper.clearedOn.isBefore(city.today.minusDays(40)))
                .limit(3)
                .toList();
    }

    private void recognise(City.Partner by, City.Partner from, String kind) throws SQLException {
        rows.add(
                "recognition",
                "id,version,partnership_id,owner_partner_id,from_partner_id,kind,from_on,made_at,made_by",
                city.chance.id(),
                1,
                city.partnership,
                by.id(),
                from.id(),
                kind,
                city.today.minusDays(120),
                city.chance.during(city.today.minusDays(121)),
                by.coordinator());
    }

    private void issue(City.Helper helper, City.Partner to, boolean revoked) throws SQLException {
        var from = city.today.minusDays(20);
        rows.add(
                "passport",
                "id,version,partnership_id,owner_partner_id,volunteer_id,to_partner_id,handle,places,from_on,until_on,agreed_on,issued_at,issued_by,revoked_at,revoked_by,revoked_why",
                city.chance.id(),
                1,
                city.partnership,
                helper.partner.id(),
                helper.id,
                to.id(),
                city.chance.reference('H'),
                1,
                from,
                from.plusDays(300),
                from.minusDays(2),
                city.chance.during(from),
                helper.partner.coordinator(),
                revoked ? city.now : null,
                revoked ? helper.partner.coordinator() : null,
                revoked ? "Has found enough to do here." : null);
    }
}

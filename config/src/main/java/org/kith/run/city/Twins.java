package org.kith.run.city;

import java.sql.SQLException;

/** One woman who is on record with two partners; both have been asked and nobody has answered yet. */
final class Twins {
    private final City city;
    private final Rows rows;

    Twins(City city, Rows rows) {
        this.city = city;
        this.rows = rows;
    }

    void make() throws SQLException {
        var here = woman(city.partners.get(0));
        var there = woman(city.partners.get(1));
        rows.run(
                "UPDATE kith.person t JOIN kith.person s ON s.id = ? SET t.given_name = s.given_name, t.preferred_name"
                        + " = NULL, t.family_name = s.family_name, t.date_of_birth = s.date_of_birth, t.postcode ="
                        + " s.postcode, t.outward_code = s.outward_code, t.search_text = LOWER(CONCAT(s.given_name, ' ',"
                        + " s.family_name, ' ', REPLACE(t.reference, '-', ''))) WHERE t.id = ?",
                here.id().toString(),
                there.id().toString());
        ask(here, there);
        ask(there, here);
    }

    private City.Elder woman(City.Partner partner) {
        return city.people.stream()
                .filter(elder -> elder.partner() == partner && elder.closedOn() == null && elder.woman())
                .filter(elder -> elder.waitingSince().isBefore(city.today.minusDays(14)))
                .skip(15)
                .findFirst()
                .orElseThrow();
    }

    private void ask(City.Elder one, City.Elder other) throws SQLException {
        rows.add(
                "likeness_question",
                "id,version,partnership_id,owner_partner_id,person_id,other_partner_id,other_id,points,found_at",
                city.chance.id(),
                1,
                city.partnership,
                one.partner().id(),
                one.id(),
                other.partner().id(),
                other.id(),
                108,
                city.now);
    }
}

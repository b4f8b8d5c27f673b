package org.kith.run.city;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offers to take somebody over: two that wait for the first partner, one of its own, and one it was refused. */
final class Handover {
    private final City city;
    private final Chance chance;
    private final Rows rows;

    Handover(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    void make() throws SQLException {
        var harbour = city.partners.get(0);
        var kirkgate = city.partners.get(1);
        var there = unmatched(kirkgate);
        var here = unmatched(harbour);
        offer(kirkgate, harbour, there.get(0), "Moved in with a daughter near the harbour.", null);
        offer(
                city.partners.get(2),
                harbour,
                unmatched(city.partners.get(2)).get(0),
                "Looks for a walking group.",
                null);
        offer(harbour, kirkgate, here.get(0), "Moved west; your volunteers live closer.", null);
        offer(
                harbour,
                kirkgate,
                here.get(1),
                "Asks for the lunch club you run.",
                "The lunch club is full until spring.");
    }

    // Nobody who was ever in a match, and nobody new.
    private List<City.Elder> unmatched(City.Partner partner) {
        return city.people.stream()
                .filter(elder -> elder.partner() == partner && elder.closedOn() == null)
                .filter(elder -> elder != city.people.get(0))
                .filter(elder -> elder.waitingSince().isBefore(city.today.minusDays(14)))
                .filter(elder -> city.pairings.stream()
                        .noneMatch(pairing -> pairing.elder().equals(elder)))
                .skip(12)
                .limit(2)
                .toList();
    }

    private void offer(City.Partner from, City.Partner to, City.Elder elder, String reason, @Nullable String refused)
            throws SQLException {
        var days = refused == null ? 3 : 20;
        rows.add(
                "transfer",
                "id,version,partnership_id,owner_partner_id,to_partner_id,subject,person_id,about,goes_along,reason,agreed_how,agreed_on,offered_at,offered_by,offered_by_name,answered_at,answered_by,accepted,answer_reason",
                chance.id(),
                1,
                city.partnership,
                from.id(),
                to.id(),
                "PERSON",
                elder.id(),
                "Person who waits in " + elder.outward(),
                "CARERS,OUTCOMES",
                reason,
                "TELEPHONE",
                city.today.minusDays(days + 1L),
                chance.during(city.today.minusDays(days)),
                from.coordinator(),
                "Coordinator",
                refused == null ? null : chance.during(city.today.minusDays(12)),
                refused == null ? null : to.coordinator(),
                refused == null ? null : false,
                refused);
    }
}

package org.kith.oracle;

import java.util.List;

/** Volunteers of one partner who are out alone, are back, called for help, or were asked after; and who is on call. */
final class Outings {
    private final City city;
    private final Row partner;

    Outings(City city, Row partner) {
        this.city = city;
        this.partner = partner;
    }

    void make(List<Row> volunteers) {
        watch(volunteers.get(0), true, false, false, false);
        watch(volunteers.get(0), true, true, false, false);
        watch(volunteers.get(1), true, true, true, false);
        watch(volunteers.get(1), false, true, true, false);
        watch(volunteers.get(2), true, false, false, true);
        watch(volunteers.get(2), true, true, true, true);
        cameOutLate(volunteers.get(1));
        for (var volunteer : volunteers.subList(0, 2)) {
            own("safety_word", "id", volunteer.id(), "chosen_at", city.now);
        }
        for (var removed : new Object[] {null, city.now}) {
            own("on_call", "place_in_line", 1, "added_by", city.newId(), "removed_at", removed);
        }
    }

    private void watch(Row volunteer, boolean visiting, boolean ended, boolean distressed, boolean answered) {
        // Times far ahead, so that the running application tells nobody.
        own(
                "safety_watch",
                "volunteer_id",
                volunteer.id(),
                "visit_id",
                visiting ? city.newId() : null,
                "started_at",
                city.now,
                "due_at",
                city.now.plusYears(1),
                "ended_at",
                ended ? city.now : null,
                "told_at",
                distressed ? city.now.plusYears(2) : null,
                "on_call_at",
                null,
                "distressed_at",
                distressed ? city.now : null,
                "answered_at",
                answered ? city.now : null);
    }

    private void cameOutLate(Row volunteer) {
        own(
                "safety_watch",
                "volunteer_id",
                volunteer.id(),
                "visit_id",
                city.newId(),
                "started_at",
                city.now,
                "due_at",
                city.now.plusYears(1),
                "ended_at",
                city.now,
                "told_at",
                city.now.plusYears(2),
                "on_call_at",
                null,
                "distressed_at",
                null,
                "answered_at",
                null,
                "told_well_at",
                null);
    }

    private Row own(String table, Object... given) {
        return Owned.add(city, partner, table, given);
    }
}

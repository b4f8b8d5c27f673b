package org.kith.run.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questionnaires before the first visit and after twelve weeks, with answers missing, declined and people lost. */
final class Evidence {
    private static final List<String> ONS4 = List.of("satisfaction", "worthwhile", "happiness", "anxiety");
    private final City city;
    private final Chance chance;
    private final Rows rows;

    Evidence(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    void make() throws SQLException {
        var asked = new java.util.HashSet<UUID>();
        for (var pairing : city.pairings) {
            if (!asked.add(pairing.elder().id()) || chance.percent(14)) {
                continue;
            }
            double lonely = 6.6 + chance.bell();
            var mode = chance.of(List.of("INTERVIEWER", "INTERVIEWER", "TELEPHONE", "SELF"));
            all(pairing, "BASELINE", pairing.introducedOn().minusDays(chance.between(1, 9)), mode, lonely);
            var week12 = pairing.introducedOn().plusDays(84L + chance.between(0, 10));
            boolean there = pairing.endedOn() == null || pairing.endedOn().isAfter(week12);
            if (there && !week12.isAfter(city.today) && chance.percent(72)) {
                all(pairing, "WEEKS_12", week12, mode, lonely - 0.8 + 0.9 * chance.bell());
            }
        }
    }

    private void all(City.Pairing pairing, String point, LocalDate day, String mode, double lonely)
            throws SQLException {
        var ucla = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            ucla.add(
                    chance.percent(3)
                            ? chance.of(List.of("-", "d"))
                            : "" + clamp(Math.round(lonely / 3 + 0.4 * chance.bell()), 1, 3));
        }
        boolean complete = ucla.stream().allMatch(answer -> answer.matches("\\d"));
        var id = administration(pairing, "UCLA3", point, day, mode, ucla);
        int sum = complete ? ucla.stream().mapToInt(Integer::parseInt).sum() : 0;
        score(pairing, id, "total", complete ? sum : null, complete ? (sum <= 5 ? "not lonely" : "lonely") : null);
        var direct = clamp(Math.round((9.6 - lonely) / 1.4 + 0.6 * chance.bell()), 1, 5);
        score(
                pairing,
                administration(pairing, "ONSLON1", point, day, mode, List.of("" + direct)),
                "total",
                direct,
                direct == 1 ? "chronically lonely" : null);
        var ons = new ArrayList<Integer>();
        for (int i = 0; i < 3; i++) {
            ons.add(clamp(Math.round(11.5 - lonely + 1.2 * chance.bell()), 0, 10));
        }
        ons.add(clamp(Math.round(lonely - 2.5 + 1.5 * chance.bell()), 0, 10));
        var answers = administration(
                pairing,
                "ONS4",
                point,
                day,
                mode,
                ons.stream().map(String::valueOf).collect(Collectors.toList()));
        for (int i = 0; i < ONS4.size(); i++) {
            score(pairing, answers, ONS4.get(i), ons.get(i), i < 3 ? wellbeing(ons.get(i)) : anxiety(ons.get(i)));
        }
    }

    private UUID administration(
            City.Pairing pairing, String instrument, String point, LocalDate day, String mode, List<String> answers)
            throws SQLException {
        var id = chance.id();
        rows.add(
                "administration",
                "id,version,partnership_id,owner_partner_id,person_id,instrument,instrument_version,time_point,given_on,mode,answers,recorded_at,recorded_by",
                id,
                1,
                city.partnership,
                pairing.elder().partner().id(),
                pairing.elder().id(),
                instrument,
                1,
                point,
                day,
                mode,
                String.join(",", answers),
                chance.during(day),
                pairing.elder().partner().coordinator());
        return id;
    }

    private void score(
            City.Pairing pairing,
            UUID administration,
            String scale,
            @org.jspecify.annotations.Nullable Integer value,
            @org.jspecify.annotations.Nullable String band)
            throws SQLException {
        rows.add(
                "score",
                "id,version,partnership_id,owner_partner_id,administration_id,scale,value,band",
                chance.id(),
                1,
                city.partnership,
                pairing.elder().partner().id(),
                administration,
                scale,
                value,
                band);
    }

    private static int clamp(long value, int least, int most) {
        return (int) Math.max(least, Math.min(most, value));
    }

    private static String wellbeing(int value) {
        return value <= 4 ? "low" : value <= 6 ? "medium" : value <= 8 ? "high" : "very high";
    }

    private static String anxiety(int value) {
        return value <= 1 ? "very low" : value <= 3 ? "low" : value <= 5 ? "medium" : "high";
    }
}

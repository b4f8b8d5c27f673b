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
    private static final String CUPPA = """
        {"code": "CUPPA", "version": 1, "title": "Our tea-time questions", "algorithm": "sum", "direction": "HIGHER_BETTER",
         "wordingStatus": "SHIP_ATTRIBUTED", "licence": "Written by people of this city; free to use.",
         "citation": "Five partners of the demo city (2026)",
         "items": [{"id": "1", "wording": "I have somebody to share a pot of tea with"},
                   {"id": "2", "wording": "I laughed with somebody this week"},
                   {"id": "3", "wording": "Somebody asked me for my advice"}],
         "options": [{"code": "0", "label": "Not this week", "value": 0}, {"code": "1", "label": "Once", "value": 1},
                     {"code": "2", "label": "More than once", "value": 2}],
         "scales": [{"id": "total", "title": "Tea-time questions (0 to 6)", "min": 0, "max": 6,
                     "bands": [{"label": "seldom", "upTo": 2}, {"label": "often"}]}], "mainScale": "total"}
        """;

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

    /** A questionnaire of the city's own, and questions that wait for the person whom a visitor can sign in as. */
    void asked() throws SQLException {
        rows.add(
                "instrument_definition",
                "id,version,partnership_id,code,definition_version,definition,entered_at",
                chance.id(),
                1,
                city.partnership,
                "CUPPA",
                1,
                CUPPA,
                chance.during(city.today.minusDays(200)));
        report();
        var person = city.people.get(0);
        rows.add(
                "measure_link",
                "id,version,partnership_id,owner_partner_id,person_id,token_hash,time_point,instruments,made_at,made_by,until_on",
                chance.id(),
                1,
                city.partnership,
                person.partner().id(),
                person.id(),
                "c0ffee".repeat(10) + "c0ff",
                "EXIT",
                "UCLA3,ONSLON1,ONS4",
                chance.during(city.today.minusDays(2)),
                person.partner().coordinator(),
                city.today.plusDays(19));
    }

    /** A report to the funder that two sectors have signed and two have not. */
    private void report() throws SQLException {
        var report = chance.id();
        var quarter = city.today.withDayOfMonth(1).withMonth((city.today.getMonthValue() - 1) / 3 * 3 + 1);
        rows.add(
                "progress_report",
                "id,version,partnership_id,title,cut_off,made_at",
                report,
                1,
                city.partnership,
                "Mid-year report to the change fund",
                quarter.minusDays(1),
                chance.during(city.today.minusDays(20)));
        var words = List.of(
                "LEARNING",
                "People wait longest in the north of the city. We try telephone befriending while somebody waits.",
                "COPRODUCTION",
                "Six older people and four volunteers wrote our tea-time questions with us.",
                "CARERS",
                "A quarter of the people we visit live with a family carer, who has an hour of their own meanwhile.");
        for (int i = 0; i < words.size(); i += 2) {
            rows.add(
                    "report_section",
                    "id,version,partnership_id,report_id,code,narrative,edited_at",
                    chance.id(),
                    1,
                    city.partnership,
                    report,
                    words.get(i),
                    words.get(i + 1),
                    chance.during(city.today.minusDays(15)));
        }
        for (var sector : List.of("THIRD", "COUNCIL")) {
            rows.add(
                    "report_signature",
                    "id,version,partnership_id,report_id,sector,signed_name,signed_at",
                    chance.id(),
                    1,
                    city.partnership,
                    report,
                    sector,
                    sector.equals("THIRD") ? "Morag Lindsay" : "Ewan Baird",
                    chance.during(city.today.minusDays(9)));
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

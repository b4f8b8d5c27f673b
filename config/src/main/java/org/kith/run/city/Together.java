package org.kith.run.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Partners working together: two agreements that run, one still to be accepted, and shares of every level and state. */
final class Together {
    private static final List<String> GROUPS = List.of("NEED", "NAMES", "CONTACT", "VISITS", "NOTES", "OUTCOMES");
    private final City city;
    private final Chance chance;
    private final Rows rows;

    Together(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    void make() throws SQLException {
        var matching =
                agreement(1, "Finding befrienders together", "MATCHING", "NEED,NAMES,CONTACT", 2, city.partners, true);
        var support = agreement(
                2,
                "Supporting people together",
                "SUPPORT",
                String.join(",", GROUPS),
                3,
                city.partners.subList(0, 2),
                true);
        agreement(3, "Standing in at Christmas", "COVER", "NEED,NAMES", 2, city.partners.subList(0, 3), false);
        for (int from = 0; from < 2; from++) {
            var to = city.partners.get(1 - from);
            var shared = sharedBy(city.partners.get(from));
            for (int i = 0; i < shared.size(); i++) {
                var level = i % 3 + 1;
                var purpose = level == 3 ? "SUPPORT" : "MATCHING";
                choices(shared.get(i), to, purpose, i == 7 ? 0 : GROUPS.size());
                share(shared.get(i), to, level == 3 ? support : matching, purpose, level, i);
            }
        }
        choices(city.people.get(0), city.partners.get(1), "MATCHING", 1);
        duty();
        look(city.people.get(0), city.partners.get(3), 12, true);
        look(sharedBy(city.partners.get(0)).get(0), city.partners.get(1), 1, false);
    }

    // Partners take turns: each coordinator is on duty for two weeks.
    private void duty() throws SQLException {
        for (int turn = 0; turn < 2; turn++) {
            var partner = city.partners.get(turn);
            rows.add(
                    "duty_day",
                    "id,version,partnership_id,owner_partner_id,account_id,account_name,from_day,until_day",
                    chance.id(),
                    1,
                    city.partnership,
                    partner.id(),
                    partner.coordinator(),
                    "Coordinator",
                    city.today.plusDays(14L * turn),
                    city.today.plusDays(14L * turn + 13));
        }
    }

    /** A look in an emergency some days ago, with its review when it has been done. */
    private void look(City.Elder elder, City.Partner by, int daysAgo, boolean reviewed) throws SQLException {
        var opened = city.now.minus(daysAgo, ChronoUnit.DAYS);
        rows.add(
                "break_glass",
                "id,version,partnership_id,owner_partner_id,person_id,by_partner_id,by_account_id,by_name,by_role,reason,opened_at,until_at,reviewed_at,reviewed_by_name,outcome,review_words",
                chance.id(),
                1,
                city.partnership,
                elder.partner().id(),
                elder.id(),
                by.id(),
                by.coordinator(),
                "Coordinator",
                "COORDINATOR",
                "The neighbour rang: the milk is still on the step and nobody answers.",
                opened,
                opened.plus(1, ChronoUnit.HOURS),
                reviewed ? opened.plus(1, ChronoUnit.DAYS) : null,
                reviewed ? "Data protection officer" : null,
                reviewed ? "JUSTIFIED" : null,
                reviewed ? "She had gone to her sister’s. It was right to look." : null);
    }

    private List<City.Elder> sharedBy(City.Partner partner) {
        return city.people.stream()
                .filter(elder -> elder.partner() == partner && elder.closedOn() == null && elder != city.people.get(0))
                .filter(elder -> elder.waitingSince().isBefore(city.today.minusDays(30)))
                .limit(9)
                .toList();
    }

    private UUID agreement(
            int number,
            String title,
            String purpose,
            String groups,
            int level,
            List<City.Partner> partners,
            boolean accepted)
            throws SQLException {
        var id = chance.id();
        var starts = city.today.minusDays(accepted ? 200 : -20);
        rows.add(
                "sharing_agreement",
                "id,version,partnership_id,agreement_number,edition,title,purpose,terms,data_groups,roles,level,starts_on,proposed_at,proposed_by",
                id,
                1,
                city.partnership,
                number,
                1,
                title,
                purpose,
                "We tell each other what is needed to help one person, and use it for nothing else.",
                groups,
                "COORDINATOR,PARTNER_MANAGER",
                level,
                starts,
                chance.during(city.today.minusDays(210)),
                city.partners.get(0).coordinator());
        rows.flush();
        for (var partner : partners) {
            rows.add(
                    "agreement_party",
                    "id,version,partnership_id,agreement_id,partner_id,accepted_at,accepted_by",
                    chance.id(),
                    1,
                    city.partnership,
                    id,
                    partner.id(),
                    accepted ? chance.during(city.today.minusDays(205)) : null,
                    accepted ? partner.coordinator() : null);
        }
        return id;
    }

    private void choices(City.Elder elder, City.Partner to, String purpose, int yes) throws SQLException {
        for (int i = 0; i < GROUPS.size(); i++) {
            rows.add(
                    "consent",
                    "id,version,partnership_id,owner_partner_id,person_id,to_partner_id,purpose,data_group,given,text_version,asked_how,recorded_at,recorded_by,recorded_by_name",
                    chance.id(),
                    1,
                    city.partnership,
                    elder.partner().id(),
                    elder.id(),
                    to.id(),
                    purpose,
                    GROUPS.get(i),
                    i < yes,
                    "2026-11",
                    chance.of(List.of("FACE_TO_FACE", "TELEPHONE", "PAPER")),
                    chance.during(city.today.minusDays(40)),
                    elder.partner().coordinator(),
                    "Coordinator");
        }
    }

    private void share(City.Elder elder, City.Partner to, UUID agreement, String purpose, int level, int number)
            throws SQLException {
        boolean expired = number == 5;
        boolean revoked = number == 6;
        var from = city.today.minusDays(expired ? 120 : 28);
        rows.add(
                "share",
                "id,version,partnership_id,owner_partner_id,person_id,to_partner_id,agreement_id,handle,level,purpose,from_on,until_on,granted_at,granted_by,accepted_at,accepted_by,asked_level,asked_until,asked_why,revoked_at,revoked_by,revoked_why",
                chance.id(),
                1,
                city.partnership,
                elder.partner().id(),
                elder.id(),
                to.id(),
                agreement,
                chance.reference('H'),
                level,
                purpose,
                from,
                until(from, expired),
                chance.during(from),
                elder.partner().coordinator(),
                level == 3 ? chance.during(from.plusDays(2)) : null,
                level == 3 ? to.coordinator() : null,
                number == 3 ? 2 : null,
                number == 3 ? city.today.plusDays(90) : null,
                number == 3 ? "We have a volunteer round the corner who loves bowls." : null,
                revoked ? city.now : null,
                revoked ? elder.partner().coordinator() : null,
                revoked ? "They found somebody themselves." : null);
    }

    private @Nullable LocalDate until(LocalDate from, boolean expired) {
        return expired ? from.plusDays(60) : city.today.plusDays(150);
    }
}

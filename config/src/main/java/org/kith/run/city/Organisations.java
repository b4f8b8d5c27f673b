package org.kith.run.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partnership, its partners and their areas, and a sign-in for every role. */
final class Organisations {
    private static final String ROLE =
            "id,version,account_id,role,partnership_id,partner_id,person_id,volunteer_id,valid_from,granted_at";
    private final City city;
    private final Rows rows;
    private final String passwordHash;

    Organisations(City city, Rows rows, String passwordHash) {
        this.city = city;
        this.rows = rows;
        this.passwordHash = passwordHash;
    }

    void partners() throws SQLException {
        rows.add(
                "partnership",
                "id,version,name,city,phone,created_at",
                city.partnership,
                1,
                "Silverbridge Befriending Partnership",
                "Silverbridge",
                "01632 960000",
                city.now);
        rows.add(
                "partnership_setting",
                "id,version,partnership_id,valid_from,made_at",
                city.chance.id(),
                1,
                city.partnership,
                LocalDate.of(2024, 4, 1),
                city.now);
        int number = 1;
        for (var partner : city.partners) {
            rows.add(
                    "partner",
                    "id,version,partnership_id,name,short_name,phone,email,joined_on,takes_referrals,about",
                    partner.id(),
                    1,
                    city.partnership,
                    partner.name(),
                    partner.shortName(),
                    "01632 96010" + number++,
                    "hello@" + partner.domain() + ".example",
                    LocalDate.of(2024, 4, 1),
                    true,
                    "A fictional partner of the demo city.");
            for (var outward : partner.outward()) {
                rows.add(
                        "partner_area",
                        "id,version,partnership_id,partner_id,outward_code",
                        city.chance.id(),
                        1,
                        city.partnership,
                        partner.id(),
                        outward);
            }
        }
    }

    /** Coordinator, manager and lead of each partner, and one account for each role of the partnership. */
    List<SignIn> accounts(City.Elder person, City.Helper volunteer, UUID referrerAccount) throws SQLException {
        var made = new ArrayList<SignIn>();
        for (var partner : city.partners) {
            var staff = staff(partner);
            if (partner == city.partners.get(0) || partner == city.partners.get(1)) {
                made.addAll(staff);
            }
        }
        var first = volunteer.partner;
        // The coordinator stands in for the lead: two parts, one acting at a time.
        role(first.coordinator(), "SAFEGUARDING_LEAD", first, null, null, city.partnership);
        made.add(one(
                "volunteer@" + first.domain(),
                "Hamish Gauld",
                "VOLUNTEER",
                "VOLUNTEER",
                first,
                null,
                volunteer.id,
                city.chance.id()));
        made.add(one(
                "person@" + first.domain(),
                "Isobel Strachan",
                "PERSON",
                "PERSON",
                first,
                person.id(),
                null,
                city.chance.id()));
        made.add(one(
                "referrer@surgery", "Dr Nasreen Akhtar", "REFERRER", "REFERRER", first, null, null, referrerAccount));
        made.add(ofPartnership("board", "Elspeth Lumsden", "BOARD_MEMBER"));
        made.add(ofPartnership("admin", "Gregor Innes", "PARTNERSHIP_ADMINISTRATOR"));
        made.add(ofPartnership("evaluator", "Dr Una Petrie", "EVALUATOR"));
        made.add(ofPartnership("funder", "Walter Noble", "COMMISSIONER"));
        made.add(ofPartnership("dpo", "Rhona Birnie", "DATA_PROTECTION_OFFICER"));
        var operator = city.chance.id();
        account("sysadmin@city.example", "Struan Watt", "INSTALLATION", null, operator);
        role(operator, "SYSTEM_ADMINISTRATOR", null, null, null, null);
        made.add(new SignIn("sysadmin@city.example", DemoCity.PASSWORD, "System administrator", ""));
        return made;
    }

    private List<SignIn> staff(City.Partner partner) throws SQLException {
        var made = new ArrayList<SignIn>();
        made.add(one(
                "coordinator@" + partner.domain(),
                "Morag " + surname(partner, 1),
                "STAFF",
                "COORDINATOR",
                partner,
                null,
                null,
                partner.coordinator()));
        made.add(one(
                "manager@" + partner.domain(),
                "Alasdair " + surname(partner, 2),
                "MANAGER",
                "PARTNER_MANAGER",
                partner,
                null,
                null,
                city.chance.id()));
        var lead = city.chance.id();
        made.add(one(
                "lead@" + partner.domain(),
                "Catriona " + surname(partner, 3),
                "STAFF",
                "SAFEGUARDING_LEAD",
                partner,
                null,
                null,
                lead));
        return made;
    }

    private String surname(City.Partner partner, int shift) {
        return Words.FAMILIES.get((city.partners.indexOf(partner) * 7 + shift) % Words.FAMILIES.size());
    }

    private SignIn ofPartnership(String name, String person, String role) throws SQLException {
        var id = city.chance.id();
        account(name + "@city.example", person, "PARTNERSHIP", null, id);
        role(id, role, null, null, null, city.partnership);
        return new SignIn(name + "@city.example", DemoCity.PASSWORD, words(role), "");
    }

    private SignIn one(
            String name,
            String person,
            String audience,
            String role,
            City.Partner partner,
            @Nullable UUID personId,
            @Nullable UUID volunteerId,
            UUID id)
            throws SQLException {
        account(name + ".example", person, audience, partner, id);
        role(id, role, partner, personId, volunteerId, city.partnership);
        return new SignIn(name + ".example", DemoCity.PASSWORD, words(role), partner.name());
    }

    private void account(String username, String name, String audience, City.@Nullable Partner partner, UUID id)
            throws SQLException {
        rows.add(
                "account",
                "id,version,username,name,audience,home_partnership_id,home_partner_id,created_at",
                id,
                1,
                username,
                name,
                audience,
                audience.equals("INSTALLATION") ? null : city.partnership,
                partner == null ? null : partner.id(),
                city.now);
        rows.add("credential", "account_id,password_hash,changed_at", id, passwordHash, city.now);
    }

    private void role(
            UUID account,
            String role,
            City.@Nullable Partner partner,
            @Nullable UUID personId,
            @Nullable UUID volunteerId,
            @Nullable UUID partnership)
            throws SQLException {
        rows.add(
                "account_role",
                ROLE,
                city.chance.id(),
                1,
                account,
                role,
                partnership,
                partner == null ? null : partner.id(),
                personId,
                volunteerId,
                LocalDate.of(2025, 4, 1),
                city.now);
    }

    private static String words(String role) {
        var lower = role.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}

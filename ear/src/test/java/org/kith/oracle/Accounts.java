package org.kith.oracle;

import java.util.Map;

/** Accounts with their parts. */
final class Accounts {
    private static final Map<String, String> AUDIENCES = Map.of(
            "COORDINATOR", "STAFF",
            "SAFEGUARDING_LEAD", "STAFF",
            "PARTNER_MANAGER", "MANAGER",
            "VOLUNTEER", "VOLUNTEER",
            "PERSON", "PERSON",
            "REFERRER", "REFERRER",
            "SYSTEM_ADMINISTRATOR", "INSTALLATION");
    private final City city;
    private final String passwordHash;

    Accounts(City city, String passwordHash) {
        this.city = city;
        this.passwordHash = passwordHash;
    }

    /** How somebody holds a part today. */
    enum Standing {
        GOOD,
        DISABLED,
        OVER,
        TO_COME,
        /** The account is good, but its partner has left. */
        PARTNER_LEFT
    }

    Row ofPartner(String role, Row partner, Row person, Row volunteer, Standing standing) {
        return made(
                role,
                partner.text("partnership_id"),
                partner.id(),
                person == null ? null : person.id(),
                volunteer == null ? null : volunteer.id(),
                standing);
    }

    Row ofPartnership(String role, String partnership) {
        return made(role, partnership, null, null, null, Standing.GOOD);
    }

    Row ofInstallation(String role) {
        return made(role, null, null, null, null, Standing.GOOD);
    }

    /** The public form and the background jobs. */
    void withoutAccount(String role, String partnership) {
        city.enters(new Caller(role, "", partnership, "", "", "", "", false));
    }

    private Row made(
            String role, String partnership, String partner, String person, String volunteer, Standing standing) {
        var account = city.add(
                "account",
                "audience",
                AUDIENCES.getOrDefault(role, "PARTNERSHIP"),
                "home_partnership_id",
                partnership,
                "home_partner_id",
                role.equals("PARTNER_MANAGER") ? null : partner,
                "created_at",
                city.now.minusDays(100),
                "disabled_at",
                standing == Standing.DISABLED ? city.now.minusHours(1) : null);
        city.add(
                "account_role",
                "account_id",
                account.id(),
                "role",
                role,
                "partnership_id",
                partnership,
                "partner_id",
                partner,
                "person_id",
                person,
                "volunteer_id",
                volunteer,
                "valid_from",
                city.today().plusDays(standing == Standing.TO_COME ? 5 : -100),
                "valid_until",
                standing == Standing.OVER ? city.today().minusDays(2) : null,
                "granted_at",
                city.now.minusDays(100));
        if (!passwordHash.isEmpty()) {
            city.add(
                    "credential",
                    "account_id",
                    account.id(),
                    "password_hash",
                    passwordHash,
                    "changed_at",
                    city.now.minusDays(99));
        }
        city.enters(new Caller(
                role,
                account.id(),
                text(partnership),
                text(partner),
                text(person),
                text(volunteer),
                account.text("username"),
                standing == Standing.GOOD));
        return account;
    }

    private static String text(String id) {
        return id == null ? "" : id;
    }
}

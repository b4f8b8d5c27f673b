package org.kith.oracle;

/** Rows that belong to a partner. */
final class Owned {
    private Owned() {}

    static Row add(City city, Row partner, String table, Object... given) {
        var all = new Object[given.length + 4];
        all[0] = "partnership_id";
        all[1] = partner.text("partnership_id");
        all[2] = "owner_partner_id";
        all[3] = partner.id();
        System.arraycopy(given, 0, all, 4, given.length);
        return city.add(table, all);
    }

    /** A volunteer who visits at home, with places for three. */
    static Row volunteer(City city, Row partner) {
        return add(
                city,
                partner,
                "volunteer",
                "date_of_birth",
                city.today().minusYears(40),
                "languages",
                "en",
                "modes",
                "HOME",
                "postcode",
                "AB10 9AA",
                "outward_code",
                "AB10",
                "capacity",
                3);
    }
}

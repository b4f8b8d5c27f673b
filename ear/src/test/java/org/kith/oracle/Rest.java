package org.kith.oracle;

import java.util.List;
import java.util.Map;

/** Tables that nobody has told the generator about yet: two rows for each partner, so that a new table is never outside the proof. */
final class Rest {
    private static final Map<String, String> PARENTS = Map.ofEntries(
            Map.entry("person_id", "person"),
            Map.entry("volunteer_id", "volunteer"),
            Map.entry("match_id", "befriending_match"),
            Map.entry("referral_id", "referral"),
            Map.entry("visit_id", "visit"),
            Map.entry("account_id", "account"),
            Map.entry("partner_id", "partner"),
            Map.entry("waiting_entry_id", "waiting_entry"));
    private static final List<String> LEFT_OUT =
            List.of("credential", "sign_in_session", "invitation", "recovery_code");
    private final City city;

    Rest(City city) {
        this.city = city;
    }

    void fill(String partnership) {
        for (var table : city.schema().tables()) {
            if (!table.startsWith("flyway")
                    && !LEFT_OUT.contains(table)
                    && city.schema().has(table, "id")
                    && city.rows(table).stream().noneMatch(row -> row.is("partnership_id", partnership))
                    && (city.schema().has(table, "owner_partner_id")
                            || city.schema().has(table, "partnership_id"))) {
                for (var partner : city.rows("partner")) {
                    if (partner.is("partnership_id", partnership)) {
                        add(table, partner);
                    }
                }
            }
        }
    }

    private void add(String table, Row partner) {
        var given = new java.util.ArrayList<Object>(List.of("partnership_id", partner.text("partnership_id")));
        if (city.schema().has(table, "owner_partner_id")) {
            given.addAll(List.of("owner_partner_id", partner.id()));
        }
        for (var parent : PARENTS.entrySet()) {
            if (city.schema().has(table, parent.getKey())) {
                var row = ofPartner(parent.getValue(), partner);
                given.add(parent.getKey());
                given.add(row == null ? null : row.id());
            }
        }
        city.add(table, given.toArray());
    }

    private Row ofPartner(String table, Row partner) {
        return table.equals("partner")
                ? partner
                : city.rows(table).stream()
                        .filter(row ->
                                row.is("owner_partner_id", partner.id()) || row.is("home_partner_id", partner.id()))
                        .findFirst()
                        .orElse(null);
    }
}

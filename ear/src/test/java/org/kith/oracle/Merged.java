package org.kith.oracle;

import java.util.List;

/** Records that were merged into others at each partner: one that is gone, and one that came back. */
final class Merged {
    private final City city;

    Merged(City city) {
        this.city = city;
    }

    void make(String partnership) {
        for (var partner : List.copyOf(city.rows("partner"))) {
            if (partner.is("partnership_id", partnership)) {
                var kept = person(partner, null);
                merged(partner, kept, person(partner, kept.id()), null);
                merged(partner, kept, person(partner, null), city.now.minusHours(2));
            }
        }
    }

    private Row person(Row partner, String mergedInto) {
        return Owned.add(
                city,
                partner,
                "person",
                "reference",
                city.canary(),
                "date_of_birth",
                city.today().minusYears(81),
                "gender",
                "WOMAN",
                "languages",
                "en",
                "communication",
                "PHONE",
                "postcode",
                "AB10 7AA",
                "outward_code",
                "AB10",
                "registered_at",
                city.now.minusDays(2),
                "merged_into",
                mergedInto,
                "closed_on",
                mergedInto == null ? null : city.today(),
                "closed_reason",
                null);
    }

    private void merged(Row partner, Row kept, Row gone, Object undone) {
        Owned.add(
                city,
                partner,
                "person_merge",
                "kept_id",
                kept.id(),
                "gone_id",
                gone.id(),
                "gone_reference",
                city.canary(),
                "merged_at",
                city.now.minusHours(3),
                "merged_by",
                city.newId(),
                "undone_at",
                undone);
    }
}

package org.kith.oracle;

import java.util.List;

/** Volunteers opened to another partner, in each state; and what reaches that partner of them. */
final class Passports {
    private final City city;

    Passports(City city) {
        this.city = city;
    }

    boolean reach(Caller caller, String when, Row row) {
        if (when.equals("taken")) {
            return caller.role().equals("PARTNER_MANAGER")
                    && row.is("to_partner_id", caller.partner())
                    && row.is("partnership_id", caller.partnership())
                    && row.has("guest_id");
        }
        return city.rows("passport").stream()
                .filter(passport -> passport.is("to_partner_id", caller.partner())
                        && passport.is("partnership_id", caller.partnership())
                        && isLive(passport))
                .anyMatch(passport -> when.equals("live") || row.table().equals("passport")
                        ? row == passport
                                || row.table().equals("volunteer") && row.is("id", passport.text("volunteer_id"))
                        : passport.has("guest_id")
                                && row.is("volunteer_id", passport.text("volunteer_id"))
                                && isRecognised(passport, row));
    }

    private boolean isLive(Row passport) {
        var owner = city.row(passport.text("owner_partner_id"));
        var isMember = !owner.day("joined_on").isAfter(city.today())
                && (!owner.has("left_on") || owner.day("left_on").isAfter(city.today()));
        return isMember
                && !passport.has("revoked_at")
                && !passport.has("ended_at")
                && !passport.day("from_on").isAfter(city.today())
                && !passport.day("until_on").isBefore(city.today())
                && !city.row(passport.text("volunteer_id")).has("left_on");
    }

    private boolean isRecognised(Row passport, Row check) {
        return city.rows("recognition").stream()
                .anyMatch(rule -> rule.is("owner_partner_id", passport.text("to_partner_id"))
                        && rule.is("from_partner_id", passport.text("owner_partner_id"))
                        && rule.is("kind", check.text("kind"))
                        && !rule.has("ended_at")
                        && !rule.day("from_on").isAfter(city.today())
                        && (!rule.has("until_on") || !rule.day("until_on").isBefore(city.today())));
    }

    void make(String partnership) {
        var partners = city.rows("partner").stream()
                .filter(partner -> partner.is("partnership_id", partnership))
                .toList();
        for (var number = 0; number < partners.size(); number++) {
            var receiver = partners.get((number + 1) % partners.size());
            between(partners.get(number), receiver);
            rule(receiver, partners.get(number), "PVG", -9, null, false);
            rule(receiver, partners.get(number), "TRAINING", -9, null, true);
            rule(
                    receiver,
                    partners.get(number),
                    "TRAINING",
                    number % 2 == 0 ? 5 : -20,
                    number % 2 == 0 ? null : -2,
                    false);
        }
        for (var elsewhere : city.rows("partner")) {
            if (!elsewhere.is("partnership_id", partnership)) {
                var volunteers = volunteers(partners.get(0));
                passport(partners.get(0), volunteers.get(0), elsewhere, -5, 90, false, true, false);
            }
        }
    }

    private void between(Row owner, Row receiver) {
        var volunteers = volunteers(owner);
        for (var number = 0; number < volunteers.size(); number++) {
            var state = number % 5;
            passport(
                    owner,
                    volunteers.get(number),
                    receiver,
                    state == 2 ? 3 : -20,
                    state == 3 ? -2 : 90,
                    state == 4,
                    number % 2 == 0,
                    number % 10 == 6 || number % 10 == 7);
        }
    }

    private List<Row> volunteers(Row partner) {
        return city.rows("volunteer").stream()
                .filter(volunteer -> volunteer.is("owner_partner_id", partner.id()))
                .limit(12)
                .toList();
    }

    private void passport(
            Row owner, Row volunteer, Row to, int from, int until, boolean revoked, boolean accepted, boolean ended) {
        Owned.add(
                city,
                owner,
                "passport",
                "volunteer_id",
                volunteer.id(),
                "to_partner_id",
                to.id(),
                "handle",
                city.canary(),
                "from_on",
                city.today().plusDays(from),
                "until_on",
                city.today().plusDays(until),
                "guest_id",
                accepted ? city.newId() : null,
                "revoked_at",
                revoked ? city.now.minusHours(2) : null,
                "ended_at",
                ended ? city.now.minusHours(3) : null);
    }

    private void rule(Row owner, Row from, String kind, int begins, Integer ends, boolean ended) {
        Owned.add(
                city,
                owner,
                "recognition",
                "from_partner_id",
                from.id(),
                "kind",
                kind,
                "from_on",
                city.today().plusDays(begins),
                "until_on",
                ends == null ? null : city.today().plusDays(ends),
                "ended_at",
                ended ? city.now.minusHours(2) : null);
    }
}

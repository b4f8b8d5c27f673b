package org.kith.oracle;

import java.util.List;

/** Looks at people of other partners in an emergency: open, ended and over, by those who may and those who no longer may. */
final class Emergencies {
    private final City city;
    private final Accounts accounts;

    Emergencies(City city, Accounts accounts) {
        this.city = city;
        this.accounts = accounts;
    }

    void happen(String partnership) {
        var members = city.rows("partner").stream()
                .filter(partner -> partner.is("partnership_id", partnership) && !partner.has("left_on"))
                .filter(partner -> !partner.day("joined_on").isAfter(city.today()))
                .toList();
        for (var number = 0; number < members.size(); number++) {
            at(members.get(number), members.get((number + 1) % members.size()));
        }
    }

    private void at(Row partner, Row other) {
        looks(partner, other, caller("PARTNER_MANAGER", partner));
        looks(partner, other, duty("COORDINATOR", partner, partner, 0, 0, false));
        looks(partner, other, duty("SAFEGUARDING_LEAD", partner, partner, -2, 2, false));
        looks(partner, other, duty("COORDINATOR", partner, partner, -5, -1, false));
        looks(partner, other, duty("COORDINATOR", partner, partner, 1, 5, false));
        looks(partner, other, duty("COORDINATOR", partner, partner, -1, 1, true));
        looks(partner, other, duty("COORDINATOR", partner, other, -1, 1, false));
        var coordinator = caller("COORDINATOR", partner);
        looks(partner, other, coordinator);
        for (var told : List.copyOf(city.callers())) {
            if (told.role().equals("PERSON") && told.partner().equals(other.id())) {
                var person = city.row(told.person());
                var look = look(partner, other, coordinator, person, "over");
                seen(partner, look, "DONE");
                seen(partner, look, "REFUSED");
                seen(partner, closedShare(partner, other, person), "DONE");
                for (var table : List.of("befriending_match", "visit")) {
                    city.rows(table).stream()
                            .filter(row -> isOf(person, row))
                            .findFirst()
                            .ifPresent(row -> seen(partner, row, "DONE"));
                }
                kept(partner, other, person);
            }
        }
    }

    /** What the partner kept before the other one took the person over, and what is of somebody else. */
    private void kept(Row partner, Row other, Row person) {
        for (var accepted : List.of(true, false)) {
            var kept = Kept.of(city, person, partner, other, accepted);
            seen(partner, kept, "DONE");
            seen(other, look(other, partner, caller("COORDINATOR", other), kept, "over"), "DONE");
            seen(other, closedShare(other, partner, kept), "DONE");
        }
    }

    private String caller(String role, Row partner) {
        return city.callers().stream()
                .filter(caller ->
                        caller.role().equals(role) && caller.partner().equals(partner.id()) && caller.mayEnter())
                .findFirst()
                .orElseThrow()
                .account();
    }

    private String duty(String role, Row partner, Row at, int from, int until, boolean calledOff) {
        var account = accounts.ofPartner(role, partner, null, null, Accounts.Standing.GOOD);
        Owned.add(
                city,
                at,
                "duty_day",
                "account_id",
                account.id(),
                "from_day",
                city.today().plusDays(from),
                "until_day",
                city.today().plusDays(until),
                "called_off_at",
                calledOff ? city.now.minusHours(1) : null);
        return account.id();
    }

    private void looks(Row partner, Row other, String account) {
        for (var state : List.of("open", "ended", "over")) {
            var person = Owned.add(
                    city,
                    other,
                    "person",
                    "reference",
                    city.canary(),
                    "date_of_birth",
                    city.today().minusYears(81),
                    "languages",
                    "en",
                    "communication",
                    "PHONE",
                    "postcode",
                    "AB10 1AA",
                    "outward_code",
                    "AB10",
                    "registered_at",
                    city.now.minusDays(2),
                    "closed_on",
                    null,
                    "closed_reason",
                    null);
            look(partner, other, account, person, state);
        }
    }

    private boolean isOf(Row person, Row row) {
        return row.table().equals("visit")
                ? city.row(row.text("match_id")).is("person_id", person.id())
                : row.is("person_id", person.id());
    }

    private Row closedShare(Row partner, Row other, Row person) {
        return Owned.add(
                city,
                other,
                "share",
                "person_id",
                person.id(),
                "to_partner_id",
                partner.id(),
                "agreement_id",
                agreement(other),
                "handle",
                "X" + city.chance.nextInt(900_000_000),
                "level",
                1,
                "purpose",
                "SUPPORT",
                "from_on",
                city.today().minusDays(20),
                "until_on",
                city.today().plusDays(20),
                "accepted_at",
                null,
                "revoked_at",
                city.now.minusDays(2));
    }

    private String agreement(Row partner) {
        return city.rows("sharing_agreement").stream()
                .filter(one -> one.is("partnership_id", partner.text("partnership_id")))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Somebody of their own, so that each kind of record by itself must lead to the name. */
    private void seen(Row partner, Row record, String outcome) {
        var reader = accounts.ofPartner("COORDINATOR", partner, null, null, Accounts.Standing.OVER);
        city.add(
                "event",
                "happened_at",
                city.now.minusHours(3),
                "account_id",
                reader.id(),
                "role",
                "COORDINATOR",
                "partnership_id",
                partner.text("partnership_id"),
                "partner_id",
                partner.id(),
                "action",
                "READ",
                "record",
                "PERSON",
                "record_id",
                record.id(),
                "outcome",
                outcome);
    }

    private Row look(Row partner, Row other, String account, Row person, String state) {
        var opened = city.now.minusMinutes(state.equals("over") ? 90 : 2);
        return Owned.add(
                city,
                other,
                "break_glass",
                "person_id",
                person.id(),
                "by_partner_id",
                partner.id(),
                "by_account_id",
                account,
                "by_role",
                "COORDINATOR",
                "opened_at",
                opened,
                "until_at",
                opened.plusMinutes(60),
                "ended_at",
                state.equals("ended") ? city.now.minusMinutes(1) : null,
                "reviewed_at",
                state.equals("over") ? city.now.minusMinutes(5) : null,
                "outcome",
                state.equals("over") ? "JUSTIFIED" : null);
    }
}

package org.kith.oracle;

import java.util.ArrayList;
import java.util.List;

/** What happens at one partner: people, volunteers, and matches in every state in which a rule could go wrong. */
final class Life {
    private static final int PEOPLE = 7;
    private static final int VOLUNTEERS = 3;
    private final City city;
    private final Accounts accounts;

    private Row partner;
    private Row coordinator;
    private final List<Row> people = new ArrayList<>();
    private final List<Row> waiting = new ArrayList<>();
    private final List<Row> volunteers = new ArrayList<>();
    private final List<Row> volunteerAccounts = new ArrayList<>();

    Life(City city, Accounts accounts) {
        this.city = city;
        this.accounts = accounts;
    }

    void partner(String partnership) {
        people.clear();
        waiting.clear();
        volunteers.clear();
        volunteerAccounts.clear();
        partner = city.add(
                "partner",
                "partnership_id",
                partnership,
                "joined_on",
                city.today().minusDays(300),
                "takes_referrals",
                true,
                "left_on",
                null);
        city.add("partner_area", "partnership_id", partnership, "partner_id", partner.id(), "outward_code", "AB10");
        staff();
        for (var number = 0; number < PEOPLE; number++) {
            person(number);
        }
        for (var number = 0; number < VOLUNTEERS; number++) {
            volunteer(number);
        }
        waited(people.get(5));
        own("visit_month", "month", city.today().withDayOfMonth(1), "kind", "HAPPENED", "n", 1);
        own("visit_delta", "month", city.today().withDayOfMonth(1), "kind", "HAPPENED", "n", 1);
        questions(people.get(0));
        questions(people.get(1));
        for (var person : people) {
            new Talked(city, partner).around(person);
        }
        Stories.of(city, partner, people.get(0));
        Stories.of(city, partner, people.get(1));
        var matches = new Matches(city, partner, coordinator);
        matches.make(people, waiting, volunteers, volunteerAccounts);
        var ownAccount = ofPartner("PERSON", people.get(0), null, Accounts.Standing.GOOD);
        ofPartner("PERSON", people.get(2), null, Accounts.Standing.GOOD);
        for (var visit : List.copyOf(city.rows("visit"))) {
            if (visit.is("owner_partner_id", partner.id())) {
                matches.word(visit, ownAccount, "PERSON");
                matches.word(visit, ownAccount, "PHONE_PAGE");
            }
        }
        var reviews = new Reviews(city, partner);
        for (var match : List.copyOf(city.rows("befriending_match"))) {
            if (match.is("owner_partner_id", partner.id())) {
                reviews.of(match, coordinator, volunteerAccounts, ownAccount);
            }
        }
        referrals();
        new Money(city, partner).claim(volunteers);
        new Outings(city, partner).make(volunteers);
        new Words(city, partner, coordinator).said(people.get(0), volunteerAccounts.get(0), ownAccount);
    }

    private void staff() {
        coordinator = ofPartner("COORDINATOR", null, null, Accounts.Standing.GOOD);
        ofPartner("PARTNER_MANAGER", null, null, Accounts.Standing.GOOD);
        ofPartner("SAFEGUARDING_LEAD", null, null, Accounts.Standing.GOOD);
        ofPartner("COORDINATOR", null, null, Accounts.Standing.DISABLED);
        ofPartner("COORDINATOR", null, null, Accounts.Standing.OVER);
        ofPartner("PARTNER_MANAGER", null, null, Accounts.Standing.TO_COME);
    }

    private Row ofPartner(String role, Row person, Row volunteer, Accounts.Standing standing) {
        return accounts.ofPartner(role, partner, person, volunteer, standing);
    }

    private Row own(String table, Object... given) {
        return Owned.add(city, partner, table, given);
    }

    private void person(int number) {
        var person = own(
                "person",
                "reference",
                city.canary(),
                "preferred_name",
                number % 2 == 0 ? city.canary() : null,
                "date_of_birth",
                city.today().minusYears(70 + number),
                "gender",
                number % 2 == 0 ? "WOMAN" : "MAN",
                "languages",
                "en",
                "communication",
                List.of("EMAIL", "PHONE", "LETTER", "PHONE", "TEXT", "PHONE", "TEXT")
                        .get(number),
                "postcode",
                "AB10 " + (number + 1) + "AA",
                "outward_code",
                "AB10",
                "registered_at",
                city.now.minusDays(200),
                "closed_on",
                number == 6 ? city.today().minusDays(4) : null,
                "closed_reason",
                null);
        people.add(person);
        for (var calledOff : new Object[] {null, city.now}) {
            own(
                    "person_away",
                    "person_id",
                    person.id(),
                    "from_day",
                    city.today().plusDays(60),
                    "until_day",
                    city.today().plusDays(61),
                    "called_off_at",
                    calledOff);
        }
        own("person_support", "id", person.id(), "barriers", "STAIRS");
        own("carer", "person_id", person.id(), "may_act", number == 0, "ended_on", null);
        own("timeline_event", "subject_id", person.id(), "kind", "PERSON_REGISTERED", "happened_at", city.now);
        waiting.add(own(
                "waiting_entry",
                "person_id",
                person.id(),
                "waiting_since",
                city.today().minusDays(60),
                "mode",
                "HOME",
                "wants_gender",
                null,
                "availability",
                3));
        administration(person);
    }

    // So many that how long people waited is told to the public.
    private void waited(Row person) {
        for (var number = 0; number < 10; number++) {
            own(
                    "waiting_entry",
                    "person_id",
                    person.id(),
                    "waiting_since",
                    city.today().minusDays(90),
                    "closed_on",
                    city.today().minusDays(20),
                    "closed_reason",
                    "MATCHED",
                    "wants_gender",
                    null);
        }
    }

    private void administration(Row person) {
        var asked = own(
                "administration",
                "person_id",
                person.id(),
                "instrument",
                "UCLA3",
                "instrument_version",
                1,
                "time_point",
                "BASELINE",
                "given_on",
                city.today().minusDays(50),
                "mode",
                "TELEPHONE",
                "answers",
                "2,2,2",
                "recorded_at",
                city.now.minusDays(50));
        own("score", "administration_id", asked.id(), "scale", "total", "value", 6, "band", city.canary());
    }

    /** Questions sent to a person: open, answered, taken back and over. */
    private void questions(Row person) {
        sent(person, 5, null, null);
        sent(person, 0, city.now.minusHours(3), null);
        sent(person, 5, null, city.now.minusHours(3));
        sent(person, -1, null, null);
    }

    private void sent(Row person, int days, Object answered, Object revoked) {
        own(
                "measure_link",
                "person_id",
                person.id(),
                "token_hash",
                (city.newId() + city.newId()).replace("-", ""),
                "time_point",
                "BASELINE",
                "instruments",
                "UCLA3",
                "until_on",
                city.today().plusDays(days),
                "answered_at",
                answered,
                "revoked_at",
                revoked);
    }

    private void volunteer(int number) {
        var volunteer = own(
                "volunteer",
                "reference",
                city.canary(),
                "preferred_name",
                number == 1 ? null : city.canary(),
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
                3,
                "applied_on",
                city.today().minusDays(300),
                "approved_on",
                city.today().minusDays(250),
                "left_on",
                null);
        volunteers.add(volunteer);
        volunteerAccounts.add(ofPartner("VOLUNTEER", null, volunteer, Accounts.Standing.GOOD));
        for (var kind : new String[] {"PVG", "TRAINING"}) {
            own(
                    "volunteer_check",
                    "volunteer_id",
                    volunteer.id(),
                    "kind",
                    kind,
                    "dated_on",
                    city.today().minusDays(200));
        }
        own(
                "volunteer_pause",
                "volunteer_id",
                volunteer.id(),
                "from_day",
                city.today().plusDays(50));
        own(
                "pvg_notice",
                "volunteer_id",
                volunteer.id(),
                "kind",
                "UNDER_CONSIDERATION",
                "from_on",
                city.today().minusDays(100),
                "until_on",
                city.today().minusDays(90));
        own("role_assessment", "regulated", true, "assessed_on", city.today().minusDays(100));
    }

    private void referrals() {
        var referrer = ofPartner("REFERRER", null, null, Accounts.Standing.GOOD);
        referral(partner.id(), referrer.id(), true, people.get(0).id());
        referral(partner.id(), referrer.id(), false, null);
        referral(partner.id(), null, false, null);
        referral(partner.id(), null, true, people.get(1).id());
    }

    /** Referrals that no partner has: one of the form, one of a signed-in referrer of the last partner. */
    void unallocated(String partnership) {
        var referrer = city.callers().stream()
                .filter(caller ->
                        caller.role().equals("REFERRER") && caller.partnership().equals(partnership))
                .findFirst()
                .orElseThrow();
        partner = city.row(referrer.partner());
        referral(null, null, false, null);
        referral(null, referrer.account(), false, null);
    }

    private Row referral(String owner, String referrer, boolean decided, String person) {
        return city.add(
                "referral",
                "partnership_id",
                partner.text("partnership_id"),
                "owner_partner_id",
                owner,
                "reference",
                city.canary(),
                "received_at",
                city.now.minusDays(9),
                "received_via",
                "WEB_FORM",
                "referrer_kind",
                "OTHER",
                "referrer_account_id",
                referrer,
                "postcode",
                "AB10 1AA",
                "outward_code",
                "AB10",
                "agreed_how",
                "TOLD_REFERRER",
                "acknowledge_by",
                city.today().minusDays(2),
                "decide_by",
                city.today().plusDays(10),
                "acknowledged_at",
                decided ? city.now.minusDays(8) : null,
                "decided_at",
                decided ? city.now.minusDays(6) : null,
                "decision",
                decided ? "ACCEPTED" : null,
                "person_id",
                person);
    }
}

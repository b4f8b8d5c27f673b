package org.kith.oracle;

import java.util.ArrayList;
import java.util.List;

/** One person of one partner, with a life before and after the day from which on another partner may see it. */
final class Opening {
    private static final List<String> GROUPS = List.of("NEED", "NAMES", "CONTACT", "VISITS", "NOTES", "OUTCOMES");

    private final City city;
    private final Row owner;
    private final Row receiver;
    private Row agreement;
    private int level;
    private boolean accepted;
    private boolean revoked;
    private boolean closed;
    private int from;
    private int until;
    private int registered;
    private Integer newAgain;
    private String purpose;
    private String choicePartner;
    private String choicePurpose;
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    Opening(City city, Row owner, Row receiver) {
        this.city = city;
        this.owner = owner;
        this.receiver = receiver;
    }

    Opening with(Row agreement, int level) {
        this.agreement = agreement;
        this.level = level;
        accepted = false;
        revoked = false;
        closed = false;
        from = -20;
        until = 100;
        registered = 200;
        newAgain = null;
        purpose = "SUPPORT";
        choicePartner = receiver.id();
        choicePurpose = "";
        withdrawn.clear();
        refused.clear();
        return this;
    }

    Opening accepted() {
        accepted = true;
        return this;
    }

    Opening revoked() {
        revoked = true;
        return this;
    }

    Opening closed() {
        closed = true;
        return this;
    }

    Opening days(int from, int until) {
        this.from = from;
        this.until = until;
        return this;
    }

    Opening registered(int daysAgo) {
        registered = daysAgo;
        return this;
    }

    /** A record that is so many days old was merged into it. */
    Opening newAgain(int daysAgo) {
        newAgain = daysAgo;
        return this;
    }

    Opening purpose(String purpose) {
        this.purpose = purpose;
        return this;
    }

    Opening withdrawn(String groups) {
        withdrawn.addAll(List.of(groups.split(",")));
        return this;
    }

    Opening refused(String group) {
        refused.add(group);
        return this;
    }

    /** The person said yes, but to somebody else or to something else. */
    Opening choiceElsewhere(String partner, String purpose) {
        choicePartner = partner;
        choicePurpose = purpose;
        return this;
    }

    void open() {
        var person = own(
                "person",
                "reference",
                city.canary(),
                "date_of_birth",
                city.today().minusYears(80),
                "gender",
                "WOMAN",
                "languages",
                "en",
                "communication",
                "PHONE",
                "postcode",
                "AB10 1AA",
                "outward_code",
                "AB10",
                "registered_at",
                city.now.minusDays(registered),
                "new_since",
                newAgain == null ? null : city.now.minusDays(newAgain),
                "closed_on",
                closed ? city.today().minusDays(4) : null,
                "closed_reason",
                null);
        var share = own(
                "share",
                "person_id",
                person.id(),
                "to_partner_id",
                receiver.id(),
                "agreement_id",
                agreement.id(),
                "handle",
                person.id().substring(0, 8) + city.chance.nextInt(9000),
                "level",
                level,
                "purpose",
                purpose,
                "from_on",
                city.today().plusDays(from),
                "until_on",
                city.today().plusDays(until),
                "accepted_at",
                accepted ? city.now.minusDays(1) : null,
                "revoked_at",
                revoked ? city.now.minusHours(1) : null);
        offered(person, share);
        for (var group : GROUPS) {
            choice(person, group, !refused.contains(group), withdrawn.contains(group));
        }
        happened(person);
    }

    /** One of the receiver's volunteers, offered for the person; it became a match where the level is two. */
    private void offered(Row person, Row share) {
        var volunteer = Owned.volunteer(city, receiver);
        Owned.add(
                city,
                receiver,
                "offer_across",
                "to_partner_id",
                owner.id(),
                "share_id",
                share.id(),
                "volunteer_id",
                volunteer.id(),
                "reasons",
                null,
                "person_answer",
                level == 2 ? "YES" : null,
                "volunteer_answer",
                level < 3 ? "YES" : null,
                "ended_at",
                level == 2 || level == 1 && accepted ? city.now.minusHours(1) : null,
                "match_id",
                level == 2 ? (accepted ? met(person) : match(person, null)).id() : null,
                "parted_at",
                level == 2 && accepted ? city.now.minusHours(1) : null);
    }

    /** A match in which somebody with an account is the volunteer, or a new one when another offer has it already. */
    private Row met(Row person) {
        return city.rows("befriending_match").stream()
                .filter(match -> match.is("owner_partner_id", owner.id()) && isMetWithoutVisits(match))
                .findFirst()
                .orElseGet(() -> match(person, null));
    }

    private boolean isMetWithoutVisits(Row match) {
        return match.has("introduced_on")
                && !match.has("ended_on")
                && match.has("place")
                && city.rows("visit").stream().noneMatch(visit -> visit.is("match_id", match.id()))
                && city.rows("offer_across").stream().noneMatch(offer -> offer.is("match_id", match.id()));
    }

    private void choice(Row person, String group, boolean given, boolean replaced) {
        own(
                "consent",
                "person_id",
                person.id(),
                "to_partner_id",
                choicePartner,
                "purpose",
                choicePurpose.isEmpty() ? purpose : choicePurpose,
                "data_group",
                group,
                "given",
                given,
                "replaced_at",
                replaced ? city.now.minusHours(2) : null);
    }

    private void happened(Row person) {
        var match = match(person, -100);
        for (var days : new int[] {-40, -10}) {
            visit(match, days, false);
            asked(person, days, false);
        }
        visit(match, -5, true);
        asked(person, -5, true);
        visit(match(person, null), -6, false);
    }

    private Row match(Row person, Integer introduced) {
        var volunteer = Owned.volunteer(city, owner);
        return own(
                "befriending_match",
                "person_id",
                person.id(),
                "volunteer_id",
                volunteer.id(),
                "waiting_entry_id",
                city.newId(),
                "mode",
                "HOME",
                "proposed_at",
                city.now.minusDays(120),
                "reasons",
                null,
                "introduced_on",
                introduced == null ? null : city.today().plusDays(introduced),
                "ended_on",
                null,
                "end_reason",
                null);
    }

    private void visit(Row match, int days, boolean cancelled) {
        var at = city.now.plusDays(days);
        var visit = own(
                "visit",
                "match_id",
                match.id(),
                "visit_day",
                at.toLocalDate(),
                "starts_at",
                at.toLocalTime(),
                "starts_at_utc",
                at,
                "planned_minutes",
                60,
                "mode",
                "HOME",
                "outcome",
                null,
                "cancelled_at",
                cancelled ? city.now.minusDays(1) : null);
        // Written before the share began, and after it about what was before it.
        for (var written : new int[] {days, -1}) {
            own(
                    "visit_note",
                    "visit_id",
                    visit.id(),
                    "match_id",
                    match.id(),
                    "author_id",
                    null,
                    "written_at",
                    city.now.plusDays(written));
        }
    }

    private void asked(Row person, int days, boolean replaced) {
        var asked = own(
                "administration",
                "person_id",
                person.id(),
                "instrument",
                "UCLA3",
                "instrument_version",
                1,
                "time_point",
                days == -40 ? "BASELINE" : "WEEKS_12",
                "given_on",
                city.today().plusDays(days),
                "mode",
                "TELEPHONE",
                "answers",
                "2,2,2",
                "recorded_at",
                city.now.plusDays(days),
                "replaced_at",
                replaced ? city.now.minusDays(2) : null);
        own("score", "administration_id", asked.id(), "scale", "total", "value", 6, "band", city.canary());
    }

    private Row own(String table, Object... given) {
        return Owned.add(city, owner, table, given);
    }
}

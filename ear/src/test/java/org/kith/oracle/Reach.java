package org.kith.oracle;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a row lies within a scope of the matrix for somebody: access.md, section 1, in Java. */
final class Reach {
    private static final List<String> BY_PARTNER = List.of("STAFF", "VOLUNTEER", "PERSON", "REFERRER");
    private static final List<String> PARTNER_ROLES =
            List.of("COORDINATOR", "SAFEGUARDING_LEAD", "VOLUNTEER", "PERSON", "REFERRER");
    private static final List<String> CITY_ROLES = List.of(
            "PARTNER_MANAGER",
            "BOARD_MEMBER",
            "EVALUATOR",
            "COMMISSIONER",
            "DATA_PROTECTION_OFFICER",
            "PARTNERSHIP_ADMINISTRATOR");
    static final List<String> STAFF = List.of("COORDINATOR", "PARTNER_MANAGER", "SAFEGUARDING_LEAD");
    private final City city;
    private final Caller caller;
    private final Received received;
    private final AskedOnce asked;
    private final Lent lent;
    private final Evidence evidence;
    private List<Row> ownMatches;

    Reach(City city, Caller caller) {
        this.city = city;
        this.caller = caller;
        this.received = new Received(city, caller);
        this.asked = new AskedOnce(city, caller);
        this.lent = new Lent(city, caller, received);
        this.evidence = new Evidence(this, city, caller);
    }

    boolean holds(String scope, String when, Row row) {
        return switch (scope) {
            case "everybody" -> true;
            case "partnership" -> ofPartnership(row);
            case "own", "own status", "own dry run", "own raised", "then received" -> own(when, row);
            case "mch", "mch within 24 h of a visit" ->
                when.equals("told")
                        ? toldByMe(row)
                        : saidHere(row, "PHONE_PAGE")
                                && isAsked(row)
                                && answered(row, "VOLUNTEER")
                                && throughMatch(when, row);
            case "own notes of own match" -> row.is("author_id", caller.account()) && throughMatch(when, row);
            case "me", "me status", "me per use" -> mine(when, row);
            case "approved" -> new Stories(city, caller).told(row);
            case "ref", "new" -> referred(when, row);
            case "all without identity", "all handles" -> withoutIdentity(when, row);
            case "unallocated" -> ofPartnership(row) && !row.has("owner_partner_id");
            case "job" -> new Jobs(this, city).reach(when, row);
            case "lent" -> lent.holds(when, row);
            case "asked" -> asked.holds(when, row);
            case "agg" -> evidence.released(when, row);
            case "own staff and volunteers", "partner managers and partnership roles" -> administered(row);
            case "unlock only" -> true;
            case "received" -> caller.isStaff() && new Passports(city).reach(caller, when, row);
            case "offered" -> caller.isStaff() && ofPartnership(row) && new Offered(city).isTo(caller.partner(), row);
            case "all" ->
                row.table().startsWith("extract_")
                        ? evidence.extracts(when, row)
                        : new Audited(this, city, caller).holds(scope, row);
            case "own part", "psn" -> evidence.extracts(when, row);
            case "written here", "signed by four" -> evidence.reports(scope, when, row);
            case "opt-out me" -> row.is("person_id", caller.person());
            case "own actions", "own partner", "who looked at me" -> new Audited(this, city, caller).holds(scope, row);
            case "own partnership", "for own partner" -> agreed(when, row);
            case "lead to lead" -> betweenLeads(when, row);
            case "bg" -> emergency(when, row);
            case "shr 1", "shr 2", "shr 3" -> received.holds(scope.charAt(4) - '0', when, row);
            default -> throw new IllegalStateException("The oracle does not know the scope " + scope);
        };
    }

    /** A volunteer put it on the timeline of an own match. */
    private boolean toldByMe(Row event) {
        return event.is("actor_id", caller.account())
                && ownMatches().stream().anyMatch(match -> event.is("subject_id", match.id()));
    }

    // A volunteer sees a person through an open match only.
    private List<Row> ownMatches() {
        if (ownMatches == null) {
            var all = city.rows("befriending_match").stream();
            ownMatches = all.filter(match -> match.is("volunteer_id", caller.volunteer()))
                    .toList();
        }
        return ownMatches;
    }

    boolean ofPartnership(Row row) {
        return row.is("partnership_id", caller.partnership());
    }

    /** What is wanted and what is offered, of whoever waits or waited and of volunteers who have not left. */
    private boolean withoutIdentity(String when, Row row) {
        return ofPartnership(row)
                && (when.equals("waits")
                        ? city.rows("waiting_entry").stream().anyMatch(entry -> entry.is("person_id", row.id()))
                        : !row.has("left_on") || row.day("left_on").isAfter(city.today()));
    }

    boolean ofPartner(Row row) {
        return row.is("owner_partner_id", caller.partner()) && ofPartnership(row);
    }

    private boolean own(String when, Row row) {
        return switch (when) {
            case "lead" -> lead(row);
            case "raised" -> raised(row);
            case "outside" -> ofPartner(row) && row.is("for_staff", "false");
            case "manager" -> caller.role().equals("PARTNER_MANAGER") && row.is("id", caller.partner());
            case "pays" -> caller.role().equals("PARTNER_MANAGER") && ofPartner(row);
            case "keeper" -> ofPartner(row) && new Duty(city, caller).isKept(row);
            case "open", "approvable" -> ofPartner(row) && Stories.isDoor(when, row, caller);
            case "inside" -> ofPartner(row) && ofPartnership(city.row(row.text("to_partner_id")));
            case "asked" -> ofPartner(row) && isOpenPerson(row.text("person_id")) && isOpenPerson(row.text("other_id"));
            default -> ofPartner(row) && !(row.table().equals("person") && row.has("merged_into"));
        };
    }

    private boolean isOpenPerson(String id) {
        return city.rows("person").stream().anyMatch(person -> person.is("id", id) && !person.has("closed_on"));
    }

    /** One's own look, or the person whom it is about while it is open and the caller is manager or on duty. */
    private boolean emergency(String when, Row row) {
        if (when.equals("mine")) {
            return caller.isStaff()
                    && row.is("by_account_id", caller.account())
                    && row.is("by_partner_id", caller.partner())
                    && ofPartnership(row);
        }
        return (caller.role().equals("PARTNER_MANAGER") || new Duty(city, caller).isOn())
                && city.rows("break_glass").stream()
                        .filter(look -> look.is("person_id", row.id()) && emergency("mine", look))
                        .anyMatch(look ->
                                !look.has("ended_at") && look.moment("until_at").isAfter(city.now));
    }

    /** Agreements are no secret inside the partnership; the doors through which they are changed are. */
    private boolean agreed(String when, Row row) {
        return ofPartnership(row)
                && switch (when) {
                    case "administrator" -> caller.role().equals("PARTNERSHIP_ADMINISTRATOR");
                    case "invited" -> caller.role().equals("PARTNERSHIP_ADMINISTRATOR") && !row.has("accepted_at");
                    case "own" -> row.is("partner_id", caller.partner());
                    default -> true;
                };
    }

    /** What one lead tells another, and who the others are. */
    private boolean betweenLeads(String when, Row row) {
        return when.equals("elsewhere")
                ? leadsOf(part -> ofPartnership(part) && !part.is("partner_id", caller.partner()))
                        .anyMatch(part -> isOrHas(part, row))
                : ofPartnership(row)
                        && (row.is("owner_partner_id", caller.partner()) || row.is("to_partner_id", caller.partner()));
    }

    private boolean raised(Row row) {
        return row.is("raised_by", caller.account()) && ofPartner(row);
    }

    /** The account or the part of a safeguarding lead of the caller's partner. */
    private boolean lead(Row row) {
        return leadsOf(part -> part.is("partner_id", caller.partner())).anyMatch(part -> isOrHas(part, row));
    }

    private Stream<Row> leadsOf(Predicate<Row> where) {
        return working().filter(part -> part.is("role", "SAFEGUARDING_LEAD")).filter(where);
    }

    /** The parts that somebody plays today. */
    Stream<Row> working() {
        return city.rows("account_role").stream()
                .filter(part ->
                        isToday(part) && !city.row(part.text("account_id")).has("disabled_at"));
    }

    static boolean isOrHas(Row part, Row row) {
        return part == row || row.id().equals(part.text("account_id"));
    }

    private boolean isToday(Row part) {
        return !part.day("valid_from").isAfter(city.today())
                && (!part.has("valid_until") || part.day("valid_until").isAfter(city.today()));
    }

    private boolean throughMatch(String when, Row row) {
        return ownMatches().stream().filter(state(when)).anyMatch(match -> concerns(match, row));
    }

    /** A word on a visit is shown to whoever said it, where it was said. */
    private boolean saidHere(Row row, String via) {
        return !row.table().equals("visit_word") || row.is("said_by", caller.account()) && row.is("said_via", via);
    }

    /** A review asks from two weeks before its day on, until it was held or called off. */
    private boolean isAsked(Row row) {
        return !row.table().equals("review")
                || !row.has("done_at")
                        && !row.has("called_off_at")
                        && !row.day("due_on").isAfter(city.today().plusDays(14));
    }

    /** What was said at a review is shown to whoever said it themselves, as whom they said it. */
    private boolean answered(Row row, String... parties) {
        return !row.table().equals("review_answer")
                || row.is("answered_by", caller.account())
                        && row.is("keyed", "false")
                        && List.of(parties).contains(row.text("party"));
    }

    private boolean concerns(Row match, Row row) {
        return switch (row.table()) {
            case "gathering" -> comesTo(row).anyMatch(visit -> visit.is("match_id", match.id()));
            case "person", "person_support" -> match.is("person_id", row.id());
            case "volunteer" -> match.is("volunteer_id", row.id());
            case "befriending_match" -> match == row;
            default -> row.is("match_id", match.id());
        };
    }

    /** The visits of a group visit, which are those of its members. */
    private Stream<Row> comesTo(Row gathering) {
        return city.rows("visit").stream().filter(visit -> visit.is("gathering_id", gathering.id()));
    }

    private Predicate<Row> state(String when) {
        return switch (when) {
            case "open" -> this::isOpen;
            case "near" -> match -> isOpen(match) && hasVisitNear(match);
            case "proposed" -> match -> !match.has("introduced_on") && !match.has("ended_on");
            case "answer" ->
                match -> !match.has("introduced_on")
                        && (!match.has("end_reason") || match.is("end_reason", "NOT_AGREED"));
            case "introduced" -> match -> match.has("introduced_on");
            default -> throw new IllegalStateException("when " + when);
        };
    }

    private boolean isOpen(Row match) {
        return match.has("introduced_on")
                && !match.day("introduced_on").isAfter(city.today())
                && !match.has("ended_on")
                && !isParted(match);
    }

    /** The partner that lent the volunteer has said that it cannot go on. */
    boolean isParted(Row match) {
        return city.rows("offer_across").stream()
                .anyMatch(offer -> offer.is("match_id", match.id()) && offer.has("parted_at"));
    }

    /** A planned visit begins within 24 hours, or ended less than 24 hours ago. */
    private boolean hasVisitNear(Row match) {
        return city.rows("visit").stream()
                .filter(visit -> visit.is("match_id", match.id()) && !visit.has("cancelled_at"))
                .map(visit -> visit.moment("starts_at_utc"))
                .anyMatch(start -> start.isBefore(city.now.plusHours(24))
                        && start.plusMinutes(60).isAfter(city.now.minusHours(24)));
    }

    private boolean mine(String when, Row row) {
        return switch (row.table()) {
            case "person", "person_support" -> row.is("id", caller.person());
            case "carer", "consent", "administration", "person_away" -> row.is("person_id", caller.person());
            case "share", "break_glass" -> new Kept(city, caller).isMine(row.text("person_id"));
            case "score" -> mine(when, city.row(row.text("administration_id")));
            case "measure_link" ->
                row.is("person_id", caller.person())
                        && !row.has("revoked_at")
                        && !row.day("until_on").isBefore(city.today());
            case "volunteer" -> row.is("id", caller.volunteer()) || introducedToMe(row);
            case "volunteer_check", "volunteer_pause", "expense_claim", "expense_receipt" ->
                row.is("volunteer_id", caller.volunteer());
            case "befriending_match" ->
                row.is("person_id", caller.person()) && state(when).test(row);
            case "safety_watch" -> row.is("volunteer_id", caller.volunteer()) && row.has("visit_id");
            case "safety_word" -> row.is("id", caller.volunteer());
            case "visit" -> !row.has("cancelled_at") && mine(when, city.row(row.text("match_id")));
            case "review" -> isAsked(row) && mine(when, city.row(row.text("match_id")));
            case "review_answer" -> answered(row, "PERSON", "CARER") && mine(when, city.row(row.text("match_id")));
            case "pulse" ->
                row.is("said_by", caller.account())
                        && row.is("keyed", "false")
                        && mine(when, city.row(row.text("match_id")));
            case "visit_word" -> saidHere(row, "PERSON") && mine(when, city.row(row.text("match_id")));
            case "gathering" -> comesTo(row).anyMatch(visit -> mine(when, visit));
            case "known_phone" -> row.is("account_id", caller.account());
            case "calendar_feed" -> row.is("account_id", caller.account());
            case "message" -> row.is("from_account_id", caller.account());
            case "draft" -> row.is("account_id", caller.account());
            case "concern" -> raised(row);
            case "account", "account_role" -> lead(row);
            default -> Talked.isMine(city, caller, row);
        };
    }

    private boolean introducedToMe(Row volunteer) {
        return city.rows("befriending_match").stream()
                .anyMatch(match -> match.is("person_id", caller.person())
                        && match.is("volunteer_id", volunteer.id())
                        && match.has("introduced_on"));
    }

    // The forms find an undecided referral without an account again by its own id, and nothing more of it.
    private boolean referred(String when, Row row) {
        if (when.equals("anonymous")) {
            return ofPartnership(row)
                    && !row.has("referrer_account_id")
                    && Stream.of("acknowledged_at", "decided_at", "person_id").noneMatch(row::has);
        }
        return row.is("referrer_account_id", caller.account());
    }

    boolean isReleased(Row row) {
        return evidence.released("", row);
    }

    boolean isCounted(Row score) {
        return evidence.isCounted(score);
    }

    private boolean administered(Row row) {
        var manager = caller.role().equals("PARTNER_MANAGER");
        if (row.table().equals("account")) {
            return manager
                    ? row.is("home_partner_id", caller.partner()) && BY_PARTNER.contains(row.text("audience"))
                    : row.is("home_partnership_id", caller.partnership())
                            && List.of("PARTNERSHIP", "MANAGER").contains(row.text("audience"));
        }
        var roles = manager ? PARTNER_ROLES : CITY_ROLES;
        return roles.contains(row.text("role"))
                && (manager ? row.is("partner_id", caller.partner()) : ofPartnership(row))
                && administered(city.row(row.text("account_id")));
    }
}

package org.kith.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether somebody may have written a row: the matrix says which records, this says whose. */
final class Writes {
    private static final Set<String> BY_ACCOUNT =
            Set.of("draft", "credential", "sign_in_session", "recovery_code", "calendar_feed", "known_phone");
    /** Signing in happens before anybody acts, and so does the reading of a feed; jobs take turns. */
    private static final Set<String> WITHOUT_A_CALLER = Set.of(
            "credential",
            "sign_in_session",
            "sign_in_code",
            "recovery_code",
            "calendar_feed",
            "known_phone",
            "passkey",
            "passkey_challenge",
            "invitation",
            "account",
            "job_lease");

    private static final List<String> PARTNERSHIP_ROLES = List.of(
            "PARTNERSHIP_ADMINISTRATOR", "BOARD_MEMBER", "EVALUATOR", "COMMISSIONER", "DATA_PROTECTION_OFFICER");
    private final City city;
    private final Map<String, Map<String, String>> tables = new LinkedHashMap<>();

    Writes(City city) {
        this.city = city;
        Csv.read("/org/kith/oracle/writes.csv").forEach(line -> tables.put(line.get("table"), line));
    }

    /** What is wrong with what was written, a line each: everything is judged by who acted on the connection that wrote it. */
    List<String> faults(String what, List<Touches.Touch> touches) {
        var takenOver = new TakenOver(city, touches);
        var glassBroken = new GlassBroken(city, touches);
        return touches.stream()
                .filter(touch -> !permits(takenOver, glassBroken, touch))
                .map(touch -> "LEAK " + what + " writes " + touch
                        + (tables.containsKey(touch.table()) ? "" : ": writes.csv has no line for the table"))
                .toList();
    }

    private boolean permits(TakenOver takenOver, GlassBroken glassBroken, Touches.Touch touch) {
        if (touch.role().isEmpty()) {
            return WITHOUT_A_CALLER.contains(touch.table());
        }
        var caller = city.callers().stream()
                .filter(each -> each.role().equals(touch.role())
                        && each.account().equals(touch.account())
                        && (touch.account().isEmpty()
                                ? each.partnership().equals(touch.partnership())
                                : each.mayEnter() || each.username().isEmpty()))
                .findFirst()
                .orElse(elsewhere(touch));
        return permits(caller, touch)
                || !isOfAnotherPartnership(caller, touch)
                        && (takenOver.permits(caller, touch) || glassBroken.permits(caller, touch));
    }

    // The jobs of the other partnerships on this database go on while the oracle asks.
    private static Caller elsewhere(Touches.Touch touch) {
        return new Caller(touch.role(), touch.account(), touch.partnership(), "", "", "", "", false);
    }

    boolean permits(Caller caller, Touches.Touch touch) {
        return isGiven(caller, touch.table()) && isWithin(caller, touch) && !isOfAnotherPartnership(caller, touch);
    }

    private boolean isGiven(Caller caller, String table) {
        var line = tables.get(table);
        if (line == null) {
            return false;
        }
        if (line.get("records").equals("-")) {
            return true;
        }
        for (var record : line.get("records").split(" ")) {
            for (var action : line.get("actions").toCharArray()) {
                if (Rule.permits(caller.role(), record, action)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOfAnotherPartnership(Caller caller, Touches.Touch touch) {
        return !caller.partnership().isEmpty()
                && city.rows("partnership").stream()
                        .anyMatch(row -> !row.is("id", caller.partnership()) && touch.names(row.id()));
    }

    private boolean isWithin(Caller caller, Touches.Touch touch) {
        if (BY_ACCOUNT.contains(touch.table())) {
            return touch.names(caller.account());
        }
        if (caller.isStaff()) {
            return ofStaff(caller, touch);
        }
        if (PARTNERSHIP_ROLES.contains(caller.role())) {
            // The officer reviews looks in an emergency, of every partner.
            return touch.table().equals("break_glass")
                    ? caller.role().equals("DATA_PROTECTION_OFFICER")
                    : touch.ownerBefore().isEmpty() && ofAccounts(caller, touch);
        }
        return switch (caller.role()) {
            case "VOLUNTEER" ->
                touch.table().equals("case_story")
                        ? touch.verb().equals("I") && isOwn(caller, touch) && isMet(caller, touch)
                        : isOwn(caller, touch) && concerns(caller, touch, "volunteer_id", caller.volunteer());
            case "PERSON" -> isOwn(caller, touch) && concerns(caller, touch, "person_id", caller.person());
            case "ASKED" ->
                isOwn(caller, touch)
                        && (touch.names(caller.account())
                                || touch.names(city.row(caller.account()).text("match_id")));
            case "REFERRER" -> touch.ownerBefore().isEmpty() && touch.names(caller.account());
            case "PUBLIC" -> touch.ownerBefore().isEmpty() && touch.names(caller.partnership());
            case "SYSTEM" ->
                touch.names(caller.partnership())
                        || touch.table().equals("job_lease")
                        || touch.table().startsWith("board_release");
            default -> touch.table().equals("account");
        };
    }

    private boolean isOfferedTo(Caller caller, String transfer) {
        return city.rows("transfer").stream()
                .anyMatch(row -> row.is("id", transfer) && row.is("to_partner_id", caller.partner()));
    }

    // A referral that was offered to the partner becomes its own.
    private boolean isOffered(Caller caller, Touches.Touch touch) {
        return touch.owner().equals(caller.partner())
                && city.rows("transfer").stream()
                        .anyMatch(
                                row -> row.is("referral_id", touch.id()) && row.is("to_partner_id", caller.partner()));
    }

    private boolean isOwn(Caller caller, Touches.Touch touch) {
        return touch.owner().equals(caller.partner())
                && (touch.verb().equals("I") || touch.ownerBefore().equals(caller.partner()));
    }

    private boolean ofStaff(Caller caller, Touches.Touch touch) {
        return switch (touch.table()) {
            // What is passed on belongs to somebody else afterwards.
            case "referral" ->
                touch.verb().equals("I") || touch.ownerBefore().equals(caller.partner()) || isOffered(caller, touch);
            // Whoever is offered somebody says yes or no.
            case "transfer" -> isOwn(caller, touch) || touch.verb().equals("U") && isOfferedTo(caller, touch.id());
            // The partner to whom something was opened takes it on and asks for more; whoever is told of a concern says
            // so.
            case "share", "concern_handover", "offer_across" ->
                isOwn(caller, touch) || touch.verb().equals("U") && touch.names(caller.partner());
            // An offer across partners is answered by both; what they agree on is written for both at once.
            case "passport" ->
                isOwn(caller, touch)
                        || touch.verb().equals("U") && touch.names(caller.partner())
                        || isAgreedAcross(caller, touch);
            case "befriending_match", "volunteer", "timeline_event" ->
                isOwn(caller, touch) || isAgreedAcross(caller, touch);
            // Whoever looked in an emergency ends the look; the person looked at is of another partner.
            case "break_glass" -> touch.verb().equals("U") && touch.names(caller.account());
            default ->
                touch.owner().isEmpty() && touch.ownerBefore().isEmpty()
                        ? ofAccounts(caller, touch)
                        : isOwn(caller, touch);
        };
    }

    private boolean isAgreedAcross(Caller caller, Touches.Touch touch) {
        return city.rows("offer_across").stream()
                .filter(offer -> offer.is("person_answer", "YES") || offer.is("volunteer_answer", "YES"))
                .anyMatch(offer -> offer.is("owner_partner_id", caller.partner())
                                && offer.is("to_partner_id", touch.owner())
                        || offer.is("to_partner_id", caller.partner()) && offer.is("owner_partner_id", touch.owner()));
    }

    /** Rows without an owner: of the partner, of the partnership, or about an account of either. */
    private boolean ofAccounts(Caller caller, Touches.Touch touch) {
        if (touch.table().equals("invitation")) {
            return city.rows("account").stream()
                            .anyMatch(account -> touch.names(account.id()) && isHome(caller, account))
                    || city.rows("account").stream().noneMatch(account -> touch.names(account.id()));
        }
        return touch.names(caller.isStaff() ? caller.partner() : caller.partnership())
                || touch.table().startsWith("board_release");
    }

    private static boolean isHome(Caller caller, Row account) {
        return caller.isStaff()
                ? account.is("home_partner_id", caller.partner())
                : account.is("home_partnership_id", caller.partnership());
    }

    /** A volunteer tells of a person whom they meet through an open match, and of nobody else. */
    private boolean isMet(Caller caller, Touches.Touch touch) {
        var reach = new Reach(city, caller);
        return city.rows("person").stream()
                .anyMatch(person -> touch.names(person.id()) && reach.holds("mch", "open", person));
    }

    // Everything of a match of somebody is theirs too: its visits, their notes, their words.
    private boolean concerns(Caller caller, Touches.Touch touch, String side, String self) {
        return touch.names(self)
                || touch.names(caller.account())
                || touch.table().equals("visit_delta") // the partner's count of visits, of whomever they were
                || city.rows("befriending_match").stream()
                        .filter(match -> match.is(side, self))
                        .anyMatch(match ->
                                touch.names(match.id()) || touch.table().equals("timeline_event"));
    }
}

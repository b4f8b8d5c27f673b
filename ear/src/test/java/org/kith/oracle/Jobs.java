package org.kith.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the service itself reads, job by job. */
final class Jobs {
    private final Reach reach;
    private final City city;

    Jobs(Reach reach, City city) {
        this.reach = reach;
        this.city = city;
    }

    boolean reach(String when, Row row) {
        return switch (when) {
            case "email" ->
                reach.ofPartnership(row) && List.of("EMAIL", "TEXT", "LETTER").contains(row.text("channel"));
            case "met" -> reach.ofPartnership(row) && row.has("introduced_on");
            case "to hold" ->
                reach.ofPartnership(row)
                        && !row.has("done_at")
                        && !row.has("called_off_at")
                        && isToGoOnOrOver(city.row(row.text("match_id")));
            case "reminded" -> isReminded(row);
            case "written to" -> isWrittenTo(row);
            case "written of" -> isWrittenOf(row);
            case "reminded by EMAIL", "reminded by TEXT" ->
                isReminded(row) && row.is("communication", when.substring("reminded by ".length()));
            case "untaken" ->
                reach.ofPartnership(row)
                        && Stream.of("received_at", "closed_at", "acknowledged_at")
                                .noneMatch(row::has);
            case "working" ->
                reach.working()
                        .filter(part -> reach.ofPartnership(part) && Reach.STAFF.contains(part.text("role")))
                        .anyMatch(part -> Reach.isOrHas(part, row));
            case "watched" -> reach.ofPartnership(row) && isWatched(row);
            case "out" ->
                reach.ofPartnership(row)
                        && city.rows("safety_watch").stream()
                                .anyMatch(watch -> watch.is("volunteer_id", row.id())
                                        && !watch.has("ended_at")
                                        && !watch.has("answered_at"));
            case "in line" -> reach.ofPartnership(row) && !row.has("removed_at");
            case "introduced" ->
                reach.ofPartnership(row) && city.row(row.text("match_id")).has("introduced_on");
            case "open" ->
                reach.ofPartnership(row)
                        && Stream.of("finished_at", "cancelled_at", "failed_at").noneMatch(row::has);
            case "compared" ->
                reach.ofPartnership(row)
                        && !row.has("closed_on")
                        && !Received.newSince(row).isAfter(city.now.minusDays(7));
            case "proposed" -> reach.ofPartnership(row) && !row.has("introduced_on") && !row.has("ended_on");
            case "stalled" -> reach.ofPartnership(row) && row.is("kind", "MATCH_STALLED") && !row.has("actor_id");
            case "cut short" ->
                reach.ofPartnership(row) && row.has("guest_id") && (row.has("revoked_at") || row.has("ended_at"));
            case "standing" -> reach.ofPartnership(row) && !row.has("called_off_at");
            case "any" -> true;
            case "counted" -> reach.ofPartnership(row) && reach.isCounted(row);
            default -> row.has("release_id") ? reach.isReleased(row) : reach.ofPartnership(row);
        };
    }

    // While a match cannot go on and has not ended, how it goes is asked of nobody.
    private boolean isToGoOnOrOver(Row match) {
        return match.has("ended_on") || !reach.isParted(match);
    }

    /** Nobody has answered, and somebody is still out, called for help, or others were told. */
    private static boolean isWatched(Row watch) {
        return !watch.has("answered_at")
                && (!watch.has("ended_at") || watch.has("distressed_at") || watch.has("told_at"));
    }

    /** A visit of theirs is planned for today or the next two days, and nobody has spoken of it. */
    private boolean isReminded(Row row) {
        return meetingWithin(2).anyMatch(match -> match.is(row.table() + "_id", row.id()));
    }

    private boolean isWrittenTo(Row person) {
        return person.is("communication", "LETTER")
                && meetingWithin(12).anyMatch(match -> match.is("person_id", person.id()));
    }

    private boolean isWrittenOf(Row volunteer) {
        return meetingWithin(12)
                .filter(match -> match.is("volunteer_id", volunteer.id()))
                .anyMatch(match -> city.row(match.text("person_id")).is("communication", "LETTER"));
    }

    private Stream<Row> meetingWithin(int days) {
        return city.rows("visit").stream()
                .filter(visit -> reach.ofPartnership(visit)
                        && Stream.of("cancelled_at", "outcome").noneMatch(visit::has)
                        && visit.moment("starts_at_utc").isAfter(city.now)
                        && !visit.day("visit_day").isAfter(city.today().plusDays(days)))
                .map(visit -> Map.entry(visit, city.row(visit.text("match_id"))))
                .filter(pair -> pair.getValue().has("introduced_on")
                        && !pair.getValue()
                                .day("introduced_on")
                                .isAfter(pair.getKey().day("visit_day"))
                        && !pair.getValue().has("ended_on"))
                .map(Map.Entry::getValue);
    }
}

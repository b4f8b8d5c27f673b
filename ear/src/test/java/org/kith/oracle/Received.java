package org.kith.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** What another partner opened to the caller's: a share in its time, an agreement that runs, a choice that stands, all three. */
final class Received {
    private final City city;
    private final Caller caller;
    private List<Row> ofCaller;

    Received(City city, Caller caller) {
        this.city = city;
        this.caller = caller;
    }

    /** @param group of data, with which the row is opened from this level on */
    boolean holds(int level, String group, Row row) {
        return caller.isStaff()
                && ofCaller().stream()
                        .filter(share -> concerns(share, row))
                        .filter(share -> !group.equals("CONTACT") || share.has("accepted_at"))
                        .anyMatch(share -> isOpen(share, level, group)
                                && isOpen(share, level, "NEED")
                                && (!group.equals("CONTACT") || isOpen(share, level, "NAMES")));
    }

    private boolean isOpen(Row share, int level, String group) {
        var agreement = city.row(share.text("agreement_id"));
        return runs(agreement)
                && hasJoined(share.text("owner_partner_id"), agreement)
                && hasJoined(share.text("to_partner_id"), agreement)
                && share.text("purpose").equals(agreement.text("purpose"))
                && Math.min(number(share, "level"), number(agreement, "level")) >= level
                && among(agreement, "roles", caller.role())
                && among(agreement, "data_groups", group)
                && isKnownLongEnough(city.row(share.text("person_id")))
                && saidYes(share, group);
    }

    private List<Row> ofCaller() {
        if (ofCaller == null) {
            ofCaller = city.rows("share").stream().filter(this::isForCaller).toList();
        }
        return ofCaller;
    }

    private boolean isForCaller(Row share) {
        return share.is("to_partner_id", caller.partner())
                && share.is("partnership_id", caller.partnership())
                && !share.has("revoked_at")
                && !share.day("from_on").isAfter(city.today())
                && !share.day("until_on").isBefore(city.today());
    }

    boolean runs(Row agreement) {
        return !agreement.has("ended_at")
                && !agreement.day("starts_on").isAfter(city.today())
                && (!agreement.has("ends_on") || !agreement.day("ends_on").isBefore(city.today()));
    }

    boolean hasJoined(String partnerId, Row agreement) {
        var partner = city.row(partnerId);
        var isMember = !partner.day("joined_on").isAfter(city.today())
                && (!partner.has("left_on") || partner.day("left_on").isAfter(city.today()));
        return isMember
                && city.rows("agreement_party").stream()
                        .anyMatch(party -> party.is("agreement_id", agreement.id())
                                && party.is("partner_id", partnerId)
                                && party.has("accepted_at")
                                && !party.has("ended_at"));
    }

    // Nobody is opened to another partner in their first seven days.
    private boolean isKnownLongEnough(Row person) {
        return !person.has("closed_on") && !newSince(person).isAfter(city.now.minusDays(7));
    }

    /** A record that took in a newer one is as new as that. */
    static LocalDateTime newSince(Row person) {
        return person.moment(person.has("new_since") ? "new_since" : "registered_at");
    }

    private boolean saidYes(Row share, String group) {
        return city.rows("consent").stream()
                .anyMatch(choice -> choice.is("person_id", share.text("person_id"))
                        && choice.is("to_partner_id", share.text("to_partner_id"))
                        && choice.is("purpose", share.text("purpose"))
                        && choice.is("data_group", group)
                        && choice.is("given", "true")
                        && !choice.has("replaced_at"));
    }

    // What happened before the share began is not opened by it.
    private boolean concerns(Row share, Row row) {
        var from = share.day("from_on");
        return switch (row.table()) {
            case "share" -> row == share;
            case "person" -> row.is("id", share.text("person_id"));
            case "visit" -> isMet(share, row) && !row.has("cancelled_at") && isSince(from, row.day("visit_day"));
            case "visit_note" ->
                isMet(share, row)
                        && isSince(from, row.moment("written_at").toLocalDate())
                        && isSince(from, city.row(row.text("visit_id")).day("visit_day"));
            case "score" -> asked(share, city.row(row.text("administration_id")), from);
            default -> throw new IllegalStateException("shared: " + row.table());
        };
    }

    private boolean isMet(Row share, Row row) {
        var match = city.row(row.text("match_id"));
        return match.is("person_id", share.text("person_id")) && match.has("introduced_on");
    }

    private static boolean asked(Row share, Row administration, LocalDate from) {
        return administration.is("person_id", share.text("person_id"))
                && !administration.has("replaced_at")
                && isSince(from, administration.day("given_on"));
    }

    private static boolean isSince(LocalDate from, LocalDate day) {
        return !day.isBefore(from);
    }

    static boolean among(Row row, String column, String word) {
        return Stream.of(row.text(column).split(",")).anyMatch(word::equals);
    }

    private static int number(Row row, String column) {
        return ((Number) row.values().get(column)).intValue();
    }
}

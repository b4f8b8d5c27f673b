package org.kith.oracle;

import java.util.List;

/** Who reads releases, reports and extracts. */
final class Evidence {
    private final Reach reach;
    private final City city;
    private final Caller caller;

    Evidence(Reach reach, City city, Caller caller) {
        this.reach = reach;
        this.city = city;
        this.caller = caller;
    }

    boolean released(String when, Row row) {
        if (when.equals("maker")) {
            return caller.role().equals("PARTNERSHIP_ADMINISTRATOR") && reach.ofPartnership(row) && isCounted(row);
        }
        var maker = List.of("PARTNERSHIP_ADMINISTRATOR", "SYSTEM").contains(caller.role());
        var release = row.table().equals("board_release") ? row : city.row(row.text("release_id"));
        return reach.ofPartnership(release)
                && (maker || !release.has("replaced_at") && !row.table().equals("board_release_people"));
    }

    boolean isCounted(Row score) {
        return !city.row(score.text("administration_id")).has("replaced_at");
    }

    boolean reports(String scope, String when, Row row) {
        var report = row.table().equals("progress_report") ? row.id() : row.text("report_id");
        var signed = city.rows("report_signature").stream()
                .filter(each -> each.is("report_id", report))
                .count();
        return reach.ofPartnership(row)
                && (scope.equals("written here") || signed == 4)
                && switch (when) {
                    case "administrator" -> caller.role().equals("PARTNERSHIP_ADMINISTRATOR");
                    case "unsigned" -> caller.role().equals("PARTNERSHIP_ADMINISTRATOR") && signed == 0;
                    case "mine" -> row.is("signed_by", caller.account());
                    default -> true;
                };
    }

    /** Grants of extracts of the partnership; to change them each by the door of whoever decides that. */
    boolean extracts(String when, Row row) {
        if (row.table().equals("person")) {
            return new Pseudonyms(city, reach).holds(row);
        }
        return reach.ofPartnership(row)
                && switch (when) {
                    case "administrator" -> caller.role().equals("PARTNERSHIP_ADMINISTRATOR");
                    case "board" -> caller.role().equals("BOARD_MEMBER") && !row.has("ended_at");
                    case "own" -> reach.ofPartner(row);
                    case "live" ->
                        row.is("evaluator_id", caller.account())
                                && row.has("approved_at")
                                && !row.has("ended_at")
                                && !row.day("from_on").isAfter(city.today())
                                && !row.day("until_on").isBefore(city.today());
                    default -> true;
                };
    }
}

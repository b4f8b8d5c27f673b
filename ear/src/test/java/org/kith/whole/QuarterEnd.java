package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;

/** Nobody can wait for a quarter's end: a referral is moved to before the last one, which nobody has frozen yet. */
final class QuarterEnd {
    private QuarterEnd() {}

    static void before(String reference) throws SQLException {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var lastDay = today.withDayOfMonth(1)
                .withMonth(today.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2)
                .minusDays(1);
        var itsRelease = "IN (SELECT r.id FROM (SELECT id, partnership_id, cut_off FROM kith.board_release) r"
                + " JOIN kith.referral f ON f.partnership_id = r.partnership_id WHERE f.reference = '" + reference
                + "' AND r.cut_off = '" + lastDay + "')";
        var noon = "TIMESTAMP('" + lastDay + "', '12:00:00')";
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var change = owner.createStatement()) {
            for (var part : List.of("board_release_cell", "board_release_people")) {
                change.executeUpdate("DELETE FROM kith." + part + " WHERE release_id " + itsRelease);
            }
            change.executeUpdate("DELETE FROM kith.board_release WHERE id " + itsRelease);
            assertEquals(
                    1,
                    change.executeUpdate("UPDATE kith.referral SET received_at = " + noon + ", acknowledged_at = "
                            + noon + ", decided_at = " + noon + " WHERE reference = '" + reference + "'"));
        }
    }
}

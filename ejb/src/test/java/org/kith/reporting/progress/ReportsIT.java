package org.kith.reporting.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;

/** A report is written until somebody signs, and the funder reads what four sectors have signed. */
class ReportsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.tickSeconds(Clocks.CITY);
    private final UUID city = Ids.next();
    private final Actor ailsa = actor(Role.PARTNERSHIP_ADMINISTRATOR, city);
    private final Actor morag = actor(Role.BOARD_MEMBER, city);
    private final Actor funder = actor(Role.COMMISSIONER, city);

    @BeforeEach
    void a_city() throws SQLException {
        try (var owner = DATABASE.owner();
                var insert = owner.prepareStatement(
                        "INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())")) {
            insert.setString(1, city.toString());
            insert.executeUpdate();
        }
    }

    @Test
    void words_are_written_until_somebody_signs_and_four_signatures_open_it_to_the_funder() {
        var id = Ids.next();
        read(ailsa, w -> w.begin(id, "Half a year", LocalDate.of(2026, 9, 30)));
        work(ailsa, w -> w.write(id, Map.of(ReportPart.LEARNING, "We learned.", ReportPart.SPEND, "")));
        work(ailsa, w -> w.write(id, Map.of(ReportPart.LEARNING, "We learned more.")));
        assertEquals(
                "We learned more.", read(morag, w -> w.report(id)).narrative().get(ReportPart.LEARNING));
        assertThrows(NotFound.class, () -> read(funder, w -> w.report(id)));
        for (var sector : Sector.values()) {
            assertThrows(NotFound.class, () -> read(funder, w -> w.report(id)));
            var member = sector == Sector.THIRD ? morag : actor(Role.BOARD_MEMBER, city);
            work(member, w -> w.sign(id, sector));
            work(member, w -> w.sign(id, sector));
            assertEquals(Optional.of(sector), read(member, w -> w.signedFor(id)));
        }
        assertEquals(4, read(funder, w -> w.report(id)).signatures().size());
        assertEquals(
                "We learned more.", read(funder, w -> w.report(id)).narrative().get(ReportPart.LEARNING));
        assertBreaks(
                ProgressRule.SECTOR_SIGNS_ONCE,
                () -> work(actor(Role.BOARD_MEMBER, city), w -> w.sign(id, Sector.THIRD)));
        assertBreaks(
                ProgressRule.REPORT_IS_NOT_SIGNED,
                () -> work(ailsa, w -> w.write(id, Map.of(ReportPart.LEARNING, "Something else."))));
        assertTrue(
                read(actor(Role.BOARD_MEMBER, Ids.next()), WritingReports::reports)
                        .isEmpty(),
                "another city");
        assertTrue(read(actor(Role.EVALUATOR, city), WritingReports::reports).isEmpty(), "another role");
    }

    @Test
    void nobody_signs_for_two_sectors() {
        var id = Ids.next();
        read(ailsa, w -> w.begin(id, "Half a year", LocalDate.of(2026, 9, 30)));
        work(morag, w -> w.sign(id, Sector.THIRD));
        assertBreaks(ProgressRule.ONE_SIGNS_FOR_ONE_SECTOR, () -> work(morag, w -> w.sign(id, Sector.HEALTH)));
        assertThrows(
                PersistenceException.class,
                () -> DATABASE.as(morag, entities -> {
                    entities.persist(new OwnSignature(Ids.next(), id, Sector.COUNCIL, "Morag", morag, CLOCK.instant()));
                    return true;
                }),
                "nor past the rule");
        assertEquals(1, read(morag, w -> w.report(id)).signatures().size());
    }

    private static <T> T read(Actor actor, Function<WritingReports, T> work) {
        return DATABASE.as(actor, entities -> work.apply(new WritingReports(entities, CLOCK)));
    }

    private static void work(Actor actor, Consumer<WritingReports> work) {
        read(actor, writing -> {
            work.accept(writing);
            return true;
        });
    }

    private static Actor actor(Role role, UUID city) {
        return new Actor(Ids.next(), "Somebody", role, city, null, null, null);
    }

    private static void assertBreaks(ProgressRule rule, org.junit.jupiter.api.function.Executable work) {
        @Nullable RuleBroken broken = assertThrows(RuleBroken.class, work);
        assertEquals(rule, broken.rule());
    }
}

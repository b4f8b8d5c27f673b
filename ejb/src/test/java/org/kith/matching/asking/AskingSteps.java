package org.kith.matching.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.function.Executable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.matching.Reply;

/** How the tests of asking ask, answer and look. */
abstract class AskingSteps {
    static final TestDatabase DATABASE = TestDatabase.get();
    static final UUID CITY = Ids.next();

    static AskedPage page(Actor actor, Instant now) {
        return as(actor, entities -> answering(entities, now).open());
    }

    static void answer(Actor actor, Reply reply, Instant now) {
        as(actor, entities -> {
            answering(entities, now).answer(reply);
            return null;
        });
    }

    static AskingBothSides askingBoth(EntityManager entities, Instant now) {
        return new AskingBothSides(entities, Clock.fixed(now, ZoneOffset.UTC));
    }

    static AnsweringByCode answering(EntityManager entities, Instant now) {
        return new AnsweringByCode(entities, Clock.fixed(now, ZoneOffset.UTC));
    }

    static WatchingProposals watching(EntityManager entities, Instant now) {
        return new WatchingProposals(entities, Clock.fixed(now, ZoneOffset.UTC));
    }

    static String everythingShownTo(Actor actor) throws SQLException {
        var shown = new StringBuilder();
        try (var connection = DATABASE.as("app", actor)) {
            for (var view : views(connection)) {
                try (var query = connection.createStatement();
                        var row = query.executeQuery("SELECT * FROM " + view)) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            shown.append(row.getString(i)).append(' ');
                        }
                    }
                } catch (SQLException notReadable) {
                    shown.append(' ');
                }
            }
        }
        return shown.toString();
    }

    static List<String> views(Connection connection) throws SQLException {
        var views = new ArrayList<String>();
        try (var row = connection.getMetaData().getTables("kith_app", null, "%", null)) {
            while (row.next()) {
                views.add(row.getString("TABLE_NAME"));
            }
        }
        assertTrue(views.contains("asked_about"), views.toString());
        return views;
    }

    static int changed(Connection connection, String sql) throws SQLException {
        try (var change = connection.createStatement()) {
            return change.executeUpdate(sql);
        } catch (SQLException refused) {
            return 0;
        }
    }

    static <T> T as(Actor actor, Function<EntityManager, T> work) {
        return DATABASE.as(actor, work);
    }

    static void run(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    static Actor coordinatorOf(UUID partner) {
        try {
            run("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                    + partner + "', 1, '" + CITY + "', '" + partner + "', 'x', '2020-01-01')");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Actor(Ids.next(), "coordinator", Role.COORDINATOR, CITY, partner, null, null);
    }

    static void assertBreaks(Rule rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }
}

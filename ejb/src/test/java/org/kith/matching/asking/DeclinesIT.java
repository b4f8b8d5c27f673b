package org.kith.matching.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.matching.Answer;
import org.kith.matching.Matches;
import org.kith.matching.Proposals;
import org.kith.matching.Reply;
import org.kith.matching.Side;
import org.kith.matching.WhyNot;

/** Why people and volunteers say no, counted; and how long they may think a yes over, as the partnership agreed. */
class DeclinesIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.fixed(Proposals.NOW, ZoneOffset.UTC);

    private final UUID city = Ids.next();

    @Test
    void reasons_are_counted_by_side_for_the_own_partner_alone() throws SQLException {
        run("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'D', 'Declines', NULL, NOW())");
        var mhairi = coordinator();
        var calum = coordinator();
        says(mhairi, Side.PERSON, WhyNot.NOT_NOW);
        says(mhairi, Side.PERSON, null);
        says(mhairi, Side.VOLUNTEER, WhyNot.TOO_FAR);
        says(mhairi, Side.VOLUNTEER, WhyNot.TOO_FAR);
        says(mhairi, Side.VOLUNTEER, WhyNot.NOT_NOW);
        says(calum, Side.VOLUNTEER, WhyNot.TOO_FAR);
        var declines = DATABASE.as(mhairi, entities -> new CountingDeclines(entities, CLOCK).within(12));
        assertEquals(5, declines.asked());
        assertEquals(
                List.of(new Declines.Line(WhyNot.TOO_FAR, 2), new Declines.Line(WhyNot.NOT_NOW, 1)),
                declines.of(Side.VOLUNTEER));
        assertEquals(
                List.of(new Declines.Line(WhyNot.NOT_NOW, 1), new Declines.Line(WhyNot.RATHER_NOT_SAY, 1)),
                declines.of(Side.PERSON));
        assertEquals(2, declines.total(Side.PERSON));
        run("UPDATE kith.befriending_match SET proposed_at = proposed_at - INTERVAL 2 YEAR WHERE owner_partner_id = '"
                + mhairi.owner().partnerId() + "'");
        assertEquals(
                0,
                DATABASE.as(mhairi, entities -> new CountingDeclines(entities, CLOCK).within(12))
                        .total(Side.VOLUNTEER));
    }

    @Test
    void a_proposal_keeps_the_time_to_think_it_over_under_which_it_was_made() throws SQLException {
        run("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'D', 'Declines', NULL, NOW())");
        var mhairi = coordinator();
        var before = agreed(mhairi);
        run("INSERT INTO kith.partnership_setting (id, version, partnership_id, valid_from, cooling_hours,"
                + " made_at) VALUES (UUID(), 1, '" + city + "', '2026-01-01', 48, NOW())");
        assertEquals(48, hours(mhairi, agreed(mhairi)));
        assertEquals(24, hours(mhairi, before));
    }

    private static UUID agreed(Actor actor) {
        var match = Proposals.propose(actor, Proposals.volunteer(actor, 1));
        for (var side : Side.values()) {
            reply(actor, match, side, Reply.of(Answer.YES));
        }
        return match;
    }

    private static long hours(Actor actor, UUID match) {
        return DATABASE.as(
                actor,
                entities -> java.time.Duration.between(
                                Proposals.NOW, new Matches(entities).get(match).coolingUntil())
                        .toHours());
    }

    private static void says(Actor actor, Side side, WhyNot whyNot) {
        var match = Proposals.propose(actor, Proposals.volunteer(actor, 1));
        reply(actor, match, side, new Reply(Answer.NO, whyNot, null));
    }

    private static void reply(Actor actor, UUID id, Side side, Reply reply) {
        DATABASE.as(actor, entities -> {
            var match = new Matches(entities).claim(id);
            if (side == Side.PERSON) {
                match.personSays(reply, actor, Proposals.NOW);
            } else {
                match.volunteerSays(reply, actor, Proposals.NOW);
            }
            return null;
        });
    }

    private Actor coordinator() throws SQLException {
        var partner = Ids.next();
        run("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('" + partner
                + "', 1, '" + city + "', '" + partner + "', 'x', '2020-01-01')");
        return new Actor(Ids.next(), "coordinator", Role.COORDINATOR, city, partner, null, null);
    }

    private static void run(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}

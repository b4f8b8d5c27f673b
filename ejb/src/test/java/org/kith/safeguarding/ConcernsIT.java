package org.kith.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;
import org.kith.partnership.Partners;
import org.kith.people.notice.Notices;
import org.kith.people.notice.PartnerStaff;

/** Only the safeguarding lead of the partner reads a concern; whoever raised it learns that it arrived. */
class ConcernsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final Actor hamish = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, city, harbour, null, Ids.next());
    private final Actor lead = new Actor(Ids.next(), "Morag", Role.SAFEGUARDING_LEAD, city, harbour, null, null);
    private final Actor mhairi = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, harbour, null, null);
    private final Actor elsewhere =
            new Actor(Ids.next(), "Angus", Role.SAFEGUARDING_LEAD, city, Ids.next(), null, null);

    @Test
    void a_concern_goes_to_the_lead_alone_and_the_raiser_sees_that_it_arrived() {
        var id = Ids.next();
        DATABASE.as(hamish, entities -> {
            entities.persist(new RaisedConcern(id, hamish, worry("Her money is gone"), Instant.now()));
            return id;
        });
        assertNull(find(mhairi, id));
        assertNull(find(elsewhere, id));
        assertNull(find(hamish, id));
        assertNotNull(find(lead, id));
        assertNull(DATABASE.as(mhairi, entities -> entities.find(RaisedConcern.class, id)));
        DATABASE.as(lead, entities -> {
            var concern = entities.find(Concern.class, id);
            assertSame(
                    ConcernRule.CONCERN_WAS_RECEIVED,
                    assertThrows(RuleBroken.class, () -> concern.close(closed("rang"), Instant.now()))
                            .rule());
            concern.receive(lead.account(), Instant.now());
            return id;
        });
        assertTrue(DATABASE.<Boolean>as(
                hamish, entities -> entities.find(RaisedConcern.class, id).isReceived()));
        DATABASE.as(lead, entities -> {
            entities.find(Concern.class, id).close(closed("Rang the council, reference 12."), Instant.now());
            return id;
        });
        assertEquals("Rang the council, reference 12.", find(lead, id).closedNote());
    }

    @Test
    void whatever_is_left_open_is_not_sure_and_still_reaches_the_lead() {
        var id = raisedBy(hamish, "He says he has not eaten");
        assertSame(ThreePoints.Reading.NOT_SURE, find(lead, id).points().reading());
        assertSame(PointAnswer.UNSURE, find(lead, id).points().atRisk());
    }

    @Test
    void the_council_is_told_on_a_day_since_the_worry() {
        var id = raisedBy(hamish, "Her door was open");
        var today = LocalDate.now(Clocks.CITY);
        DATABASE.as(lead, entities -> {
            var concern = entities.find(Concern.class, id);
            concern.receive(lead.account(), Instant.now());
            assertSame(
                    ConcernRule.COUNCIL_WAS_TOLD_ON_A_DAY, broken(concern, closing(ConcernOutcome.COUNCIL_TOLD, null)));
            assertSame(
                    ConcernRule.COUNCIL_WAS_TOLD_SINCE,
                    broken(concern, closing(ConcernOutcome.COUNCIL_TOLD, today.minusDays(1))));
            concern.close(closing(ConcernOutcome.COUNCIL_TOLD, today), Instant.now());
            return id;
        });
        assertEquals("ASP/77", find(lead, id).councilReference());
    }

    @Test
    void a_person_may_raise_a_worry_of_their_own() {
        var isobel = new Actor(Ids.next(), "Isobel", Role.PERSON, city, harbour, Ids.next(), null);
        var id = raisedBy(isobel, "My nephew takes my pension");
        assertNotNull(find(lead, id));
        assertNull(find(isobel, id));
    }

    @Test
    void a_lead_hands_over_in_words_of_her_own_and_the_other_lead_takes_it_up_as_his() throws SQLException {
        var moorland = partner("Moorland");
        partner(harbour, "Harbour");
        var other = leadOf(moorland, "Angus Reid");
        var angus = new Actor(other, "Angus Reid", Role.SAFEGUARDING_LEAD, city, moorland, null, null);
        var concern = raisedBy(hamish, "Her money is gone, and the neighbour has her card");
        var handover = Ids.next();
        var told = new NewHandover("Isobel Grant", null, "She moves to your part of the city on Friday.");
        assertSame(ConcernRule.CONCERN_WAS_RECEIVED, handBroken(handover, concern, other, told));
        DATABASE.as(lead, entities -> {
            entities.find(Concern.class, concern).receive(lead.account(), Instant.now());
            return concern;
        });
        assertSame(ConcernRule.LEAD_IS_ELSEWHERE, handBroken(handover, concern, Ids.next(), told));
        for (int twice = 0; twice < 2; twice++) {
            DATABASE.as(lead, entities -> {
                handing(entities).handOver(handover, concern, roleOf(other), told);
                return handover;
            });
        }
        assertEquals(
                0, DATABASE.as(mhairi, entities -> handing(entities).waiting()).size());
        assertEquals(
                0, DATABASE.as(lead, entities -> handing(entities).waiting()).size());
        var waiting = DATABASE.as(angus, entities -> handing(entities).waiting());
        assertEquals(List.of(handover), waiting.stream().map(Handover::id).toList());
        assertEquals("Harbour", waiting.get(0).partnerName());
        assertNull(find(angus, concern), "the concern itself stays where it was raised");
        for (int twice = 0; twice < 2; twice++) {
            DATABASE.as(angus, entities -> handing(entities).acknowledge(handover));
        }
        assertTrue(find(angus, handover).words().contains("She moves to your part"));
        assertNull(find(lead, handover), "what he makes of it is his");
        var given = DATABASE.as(lead, entities -> handing(entities).of(concern)).get(0);
        assertEquals("Angus Reid", given.acknowledgedByName());
        assertNotNull(given.acknowledgedAt());
    }

    @Test
    void the_lead_is_told_at_once_and_again_when_it_is_late_and_no_list_shows_it() throws SQLException {
        partner(harbour, "Harbour");
        leadOf(harbour, "Morag Hay");
        raisedBy(hamish, "The gas was on");
        watch(Instant.now());
        watch(Instant.now());
        assertEquals(List.of("TO_LEAD_CONCERN_CAME"), mails());
        watch(Instant.now().plusSeconds(25 * 3600));
        assertEquals(List.of("TO_LEAD_CONCERN_CAME", "TO_LEAD_CONCERN_LATE"), mails());
        assertEquals(
                0L,
                DATABASE.<Long>as(
                        lead,
                        entities -> entities.createQuery("SELECT COUNT(n) FROM Notice n", Long.class)
                                .getSingleResult()));
    }

    @Test
    void no_line_of_the_audit_and_no_mail_tells_a_manager_or_a_passer_by_that_there_is_one() throws SQLException {
        partner(harbour, "Harbour");
        leadOf(harbour, "Morag Hay");
        var manager = new Actor(Ids.next(), "Ewan", Role.PARTNER_MANAGER, city, harbour, null, null);
        audited(hamish, "CREATE", "CONCERN");
        audited(lead, "READ", "CONCERN");
        audited(manager, "CREATE", "CONCERN");
        audited(hamish, "UPDATE", "VISIT");
        assertEquals(List.of("CONCERN by PARTNER_MANAGER", "VISIT by VOLUNTEER"), seenBy(manager));
        assertEquals(List.of("CONCERN by SAFEGUARDING_LEAD"), seenBy(lead), "a lead reads only what the lead did");
        assertEquals(List.of("CONCERN by VOLUNTEER", "VISIT by VOLUNTEER"), seenBy(hamish));
        raisedBy(hamish, "The gas was on");
        watch(Instant.now().plusSeconds(25 * 3600));
        try (var owner = DATABASE.owner();
                var query = owner.prepareStatement(
                        "SELECT COUNT(*), SUM(CONCAT(subject, body) REGEXP 'concern|worr|safeguard|harm') FROM"
                                + " kith.notice WHERE partnership_id = ?")) {
            query.setString(1, city.toString());
            try (var row = query.executeQuery()) {
                row.next();
                assertEquals(2, row.getInt(1));
                assertEquals(0, row.getInt(2), "a mail is read over a shoulder");
            }
        }
    }

    private static List<String> seenBy(Actor actor) {
        return DATABASE.as(
                actor,
                entities -> entities.createQuery(
                                "SELECT CONCAT(a.record, ' by ', a.role) FROM AuditSeen a ORDER BY a.record, a.role",
                                String.class)
                        .getResultList());
    }

    private void audited(Actor actor, String action, String record) throws SQLException {
        try (var owner = DATABASE.owner();
                var insert =
                        owner.prepareStatement("INSERT INTO kith_audit.event (account_id, action, happened_at, outcome,"
                                + " partner_id, partnership_id, record, record_id, request_id, role)"
                                + " VALUES (?, ?, NOW(), 'DONE', ?, ?, ?, ?, 'test', ?)")) {
            insert.setString(1, actor.account().toString());
            insert.setString(2, action);
            insert.setString(3, harbour.toString());
            insert.setString(4, city.toString());
            insert.setString(5, record);
            insert.setString(6, Ids.next().toString());
            insert.setString(7, actor.role().name());
            insert.executeUpdate();
        }
    }

    @Test
    void the_lead_alone_counts_concerns_among_what_waits_today() throws SQLException {
        partner(harbour, "Harbour");
        raisedBy(hamish, "She was cold");
        var clock = Clock.fixed(Instant.now(), Clocks.CITY);
        assertEquals(
                1,
                DATABASE.as(lead, entities -> new CountingTheDay(entities, clock).counts())
                        .concerns());
        assertEquals(
                0,
                DATABASE.as(mhairi, entities -> new CountingTheDay(entities, clock).counts())
                        .concerns());
    }

    private void watch(Instant now) {
        DATABASE.as(Actor.jobOf(city), entities -> {
            var clock = Clock.fixed(now, Clocks.CITY);
            new WatchingConcerns(entities, new Notices(entities, clock), new PartnerStaff(entities), clock).tell();
            return city;
        });
    }

    private List<String> mails() throws SQLException {
        var found = new ArrayList<String>();
        try (var owner = DATABASE.owner();
                var query = owner.prepareStatement("SELECT subject, body FROM kith.notice WHERE partnership_id = ?"
                        + " AND for_staff ORDER BY made_at, subject DESC")) {
            query.setString(1, city.toString());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    assertTrue(!row.getString(2).contains("gas"), row.getString(2));
                    found.add(row.getString(1).contains("late") ? "TO_LEAD_CONCERN_LATE" : "TO_LEAD_CONCERN_CAME");
                }
            }
        }
        return found;
    }

    private ConcernRule broken(Concern concern, Closing closing) {
        return (ConcernRule) assertThrows(RuleBroken.class, () -> concern.close(closing, Instant.now()))
                .rule();
    }

    private ConcernRule handBroken(UUID handover, UUID concern, UUID to, NewHandover told) {
        return (ConcernRule) assertThrows(
                        RuleBroken.class,
                        () -> DATABASE.as(lead, entities -> {
                            handing(entities).handOver(handover, concern, to, told);
                            return handover;
                        }))
                .rule();
    }

    private static HandingOver handing(EntityManager entities) {
        return new HandingOver(entities, new Partners(entities), Clock.tickSeconds(Clocks.CITY));
    }

    private static UUID raisedBy(Actor actor, String words) {
        var id = Ids.next();
        DATABASE.as(actor, entities -> {
            var worry = new Worry(
                    null, actor.personId(), words, ThreePoints.of(PointAnswer.YES, null, null), PointAnswer.NO);
            entities.persist(new RaisedConcern(id, actor, worry, Instant.now()));
            return id;
        });
        return id;
    }

    private UUID partner(String name) throws SQLException {
        var id = Ids.next();
        partner(id, name);
        return id;
    }

    private void partner(UUID id, String name) throws SQLException {
        owner("INSERT IGNORE INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
        owner(
                "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on)"
                        + " VALUES (?, 1, ?, ?, 'x', '2020-01-01')",
                id,
                city,
                name);
    }

    private UUID leadOf(UUID partner, String name) throws SQLException {
        var account = Ids.next();
        owner(
                "INSERT INTO kith.account (id, version, username, name, audience, created_at)"
                        + " VALUES (?, 1, CONCAT(?, '@example.org'), ?, 'STAFF', NOW())",
                account,
                account,
                name);
        owner(
                "INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, valid_from,"
                        + " granted_at) VALUES (?, 1, ?, 'SAFEGUARDING_LEAD', ?, ?, '2020-01-01', NOW())",
                roleOf(account),
                account,
                city,
                partner);
        return account;
    }

    private static UUID roleOf(UUID account) {
        return UUID.nameUUIDFromBytes(account.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void owner(String sql, Object... values) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            statement.execute();
        }
    }

    private static Closing closing(ConcernOutcome outcome, LocalDate told) {
        return new Closing(outcome, "Rang the council.", told, "ASP/77");
    }

    private static Worry worry(String words) {
        return new Worry(null, null, words, ThreePoints.of(PointAnswer.YES, null, PointAnswer.YES), PointAnswer.NO);
    }

    private static Closing closed(String words) {
        return new Closing(ConcernOutcome.KEPT_IN_VIEW, words, null, null);
    }

    private static ConcernFacts find(Actor actor, UUID id) {
        return DATABASE.as(actor, entities -> {
            var concern = entities.find(Concern.class, id);
            return concern == null ? null : concern.facts();
        });
    }
}

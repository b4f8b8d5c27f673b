package org.kith.visits.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.HamishVisitsIsobel.DATABASE;
import static org.kith.visits.HamishVisitsIsobel.owner;
import static org.kith.visits.HamishVisitsIsobel.seen;
import static org.kith.visits.HamishVisitsIsobel.today;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.people.notice.MailServer;
import org.kith.people.notice.Notices;
import org.kith.people.notice.PartnerStaff;
import org.kith.people.notice.TextGateway;
import org.kith.visits.HamishVisitsIsobel;

/** Moorland, which lent Hamish, says that he cannot go on: nothing that is planned with Isobel is told to anybody any more. */
class PartedMatchIT {
    private static final Pattern EARLY_WARNINGS = Pattern.compile("([0-9]+) early warnings");
    private static final Pattern REVIEWS = Pattern.compile("([0-9]+) reviews due");
    private HamishVisitsIsobel theirs;

    @BeforeEach
    void hamish_visits_isobel() throws SQLException {
        theirs = new HamishVisitsIsobel();
        owner("UPDATE kith.volunteer SET email = 'hamish@example.org' WHERE id = ?", theirs.hamish);
    }

    @Test
    void nobody_is_reminded() throws SQLException {
        owner("UPDATE kith.person SET communication = 'TEXT', mobile = '07700 900123' WHERE id = ?", theirs.isobel);
        theirs.planned(today().plusDays(1));
        theirs.parted();
        var noon = at(today(), 12);
        asJob(entities -> new Reminding(
                        entities,
                        new Notices(entities, noon),
                        new MailServer("localhost", 25, "kith@example.org"),
                        new TextGateway("http://localhost/"),
                        noon)
                .remind());
        assertEquals(0, told());
    }

    @Test
    void no_letter_is_written() throws SQLException {
        owner(
                "UPDATE kith.person SET communication = 'LETTER', town = 'Leith', postcode = 'EH6 6ST' WHERE id = ?",
                theirs.isobel);
        var monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        theirs.planned(monday.plusDays(1));
        theirs.parted();
        var friday = at(monday.minusDays(3), 11);
        asJob(entities -> new WritingLetters(entities, new Notices(entities, friday), friday).write());
        assertEquals(0, told());
    }

    @Test
    void no_warning_is_raised_or_shown_or_counted() throws SQLException {
        missed(9);
        missed(2);
        assertEquals(1, look());
        assertEquals(1, shown());
        theirs.parted();
        assertEquals(0, shown());
        assertEquals(0, counted());
        owner("DELETE FROM kith.early_warning WHERE match_id = ?", theirs.match);
        assertEquals(0, look());
    }

    @Test
    void no_review_of_it_is_counted_until_it_has_ended() throws SQLException {
        review("SIX_WEEKS", today());
        assertEquals(1, week(REVIEWS));
        theirs.parted();
        assertEquals(0, week(REVIEWS));
        owner(
                "UPDATE kith.befriending_match SET ended_on = ?, end_reason = 'OTHER' WHERE id = ?",
                today(),
                theirs.match);
        review("ENDING", today().plusDays(7));
        assertEquals(2, week(REVIEWS));
    }

    @Test
    void the_persons_own_page_promises_hamish_no_more() throws SQLException {
        assertEquals(1, comes());
        theirs.parted();
        assertEquals(0, comes());
    }

    private long comes() {
        return DATABASE.as(
                theirs.person,
                entities -> entities.createQuery(
                                "SELECT COUNT(m) FROM OwnVisitingMatch m WHERE m.endedOn IS NULL", Long.class)
                        .getSingleResult());
    }

    private void review(String kind, LocalDate due) throws SQLException {
        owner(
                "INSERT INTO kith.review (id, version, partnership_id, owner_partner_id, match_id, kind, due_on)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?)",
                Ids.next(),
                theirs.city,
                theirs.harbour,
                theirs.match,
                kind,
                due);
    }

    private void missed(int daysAgo) throws SQLException {
        var visit = theirs.planned(today().minusDays(daysAgo));
        owner("UPDATE kith.visit SET outcome = 'DID_NOT_HAPPEN' WHERE id = ?", visit);
    }

    private int look() {
        return DATABASE.as(Actor.jobOf(theirs.city), entities -> new WatchingMatches(entities, at(today(), 12)).look());
    }

    private int shown() {
        return DATABASE.as(theirs.mhairi, entities -> new AnsweringWarnings(entities, at(today(), 12)).open(9))
                .size();
    }

    private int counted() throws SQLException {
        return week(EARLY_WARNINGS);
    }

    /** What a coordinator, a new one each time, hears of in what is told of the week. */
    private int week(Pattern what) throws SQLException {
        var account = Ids.next();
        owner(
                "INSERT INTO kith.account (id, version, username, name, audience, created_at)"
                        + " VALUES (?, 1, ?, 'Mhairi', 'STAFF', NOW())",
                account,
                account + "@example.org");
        owner(
                "INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, valid_from,"
                        + " granted_at) VALUES (?, 1, ?, 'COORDINATOR', ?, ?, '2020-01-01', NOW())",
                Ids.next(),
                account,
                theirs.city,
                theirs.harbour);
        var nine = at(today(), 9);
        asJob(entities ->
                new TellingTheWeek(entities, new Notices(entities, nine), new PartnerStaff(entities), nine).tell());
        var body = seen("SELECT body FROM kith.notice WHERE for_staff AND partnership_id = ?", theirs.city);
        owner("DELETE FROM kith.notice WHERE partnership_id = ?", theirs.city);
        var found = what.matcher(String.valueOf(body));
        assertTrue(found.find(), body);
        return Integer.parseInt(found.group(1));
    }

    private long told() {
        return DATABASE.as(
                theirs.mhairi,
                entities -> entities.createQuery("SELECT COUNT(n) FROM Notice n", Long.class)
                        .getSingleResult());
    }

    private void asJob(Consumer<EntityManager> work) {
        DATABASE.as(Actor.jobOf(theirs.city), entities -> {
            work.accept(entities);
            return true;
        });
    }

    private static Clock at(LocalDate day, int hour) {
        return Clock.fixed(day.atTime(hour, 0).atZone(Clocks.CITY).toInstant(), Clocks.CITY);
    }
}

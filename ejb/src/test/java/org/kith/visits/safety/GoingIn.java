package org.kith.visits.safety;

import static org.kith.visits.HamishVisitsIsobel.DATABASE;
import static org.kith.visits.HamishVisitsIsobel.owner;
import static org.kith.visits.HamishVisitsIsobel.seen;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.people.notice.Notices;
import org.kith.people.notice.PartnerStaff;
import org.kith.visits.HamishVisitsIsobel;

/** Hamish goes in to Isobel at half past midnight for an hour, and the clock is moved by hand. */
abstract class GoingIn {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    static final String TOLD = "SELECT COUNT(*) FROM kith.notice WHERE owner_partner_id = ?";
    HamishVisitsIsobel pair;
    UUID visit;
    private Instant now = Instant.parse("2026-02-03T00:30:00Z");

    @BeforeEach
    void a_visit_and_somebody_at_the_desk() throws SQLException {
        pair = new HamishVisitsIsobel();
        visit = pair.planned(DAY);
        owner("UPDATE kith.volunteer SET email = 'hamish@example.org' WHERE id = ?", pair.hamish);
        atTheDesk(pair.mhairi.account(), "Mhairi");
    }

    void atTheDesk(UUID account, String name) throws SQLException {
        owner(
                "INSERT INTO kith.account (id, version, username, name, audience, created_at)"
                        + " VALUES (?, 1, ?, ?, 'STAFF', NOW())",
                account,
                account + "@example.org",
                name);
        owner(
                "INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, valid_from,"
                        + " granted_at) VALUES (?, 1, ?, 'COORDINATOR', ?, ?, '2025-01-01', NOW())",
                Ids.next(),
                account,
                pair.city,
                pair.harbour);
    }

    void at(String moment) {
        now = Instant.parse(moment);
    }

    Clock clock() {
        return Clock.fixed(now, Clocks.CITY);
    }

    UUID goIn() {
        return alone(alone -> alone.goIn(Ids.next(), visit, Duration.ZERO));
    }

    UUID goIn(Duration ago) {
        return alone(alone -> alone.goIn(Ids.next(), visit, ago));
    }

    void comeOut(UUID id, Duration ago) {
        alone(alone -> {
            alone.comeOut(id, ago);
            return 0;
        });
    }

    void choose(String word) {
        alone(alone -> {
            alone.choose(word);
            return 0;
        });
    }

    void note(String words) {
        note(Ids.next(), words);
    }

    void note(UUID id, String words) {
        DATABASE.as(pair.volunteer, entities -> {
            HamishVisitsIsobel.logging(entities, clock()).note(id, visit, words);
            return 0;
        });
    }

    <T> T alone(Function<VisitingAlone, T> work) {
        return as(pair.volunteer, work);
    }

    <T> T as(Actor actor, Function<VisitingAlone, T> work) {
        return DATABASE.as(
                actor,
                entities -> work.apply(
                        new VisitingAlone(entities, HamishVisitsIsobel.logging(entities, clock()), clock())));
    }

    <T> T staff(Function<LookingAfter, T> work) {
        return DATABASE.as(pair.mhairi, entities -> work.apply(new LookingAfter(entities, clock())));
    }

    void run(Consumer<LookingAfter> work) {
        staff(looking -> {
            work.accept(looking);
            return 0;
        });
    }

    WatchState state() {
        return staff(LookingAfter::out).get(0).state();
    }

    void onCall(String name, int place) {
        run(looking ->
                looking.putOnCall(Ids.next(), new NewOnCall(name, "01632 960981", name + "@example.org", place)));
    }

    void tell() {
        DATABASE.as(Actor.jobOf(pair.city), entities -> {
            new Escalating(entities, new Notices(entities, clock()), new PartnerStaff(entities), clock()).tell();
            return 0;
        });
    }

    String subjects() throws SQLException {
        return String.valueOf(seen(
                "SELECT GROUP_CONCAT(subject ORDER BY made_at, subject) FROM kith.notice WHERE owner_partner_id = ?",
                pair.harbour));
    }

    String toldInOrderOfNames(String subject) throws SQLException {
        return String.join(
                ",", java.util.Arrays.stream(told(subject).split(",")).sorted().toList());
    }

    String told(String subject) throws SQLException {
        return String.valueOf(seen(
                "SELECT GROUP_CONCAT(to_name ORDER BY made_at) FROM kith.notice WHERE owner_partner_id = ? AND subject"
                        + " = '"
                        + subject + "'",
                pair.harbour));
    }
}

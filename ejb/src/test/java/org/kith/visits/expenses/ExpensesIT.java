package org.kith.visits.expenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.HamishVisitsIsobel.DATABASE;
import static org.kith.visits.HamishVisitsIsobel.owner;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.visits.HamishVisitsIsobel;

/** Hamish drives to Isobel, claims it, and Una of the same partner decides. */
class ExpensesIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T10:00:00Z"), Clocks.CITY);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private HamishVisitsIsobel pair;
    private Actor una;

    @BeforeEach
    void a_partner_with_a_manager() throws SQLException {
        pair = new HamishVisitsIsobel();
        una = new Actor(Ids.next(), "Una", Role.PARTNER_MANAGER, pair.city, pair.harbour, null, null);
    }

    @Test
    void a_journey_is_claimed_once_priced_decided_and_paid_once() {
        var claim = car(pair.planned(JUNE), "12");
        claim(claim, null);
        claim(claim, null);
        assertEquals(660, mine().get(0).pence());
        assertEquals(ClaimState.WAITING, mine().get(0).state());
        var waiting = deciding(DecidingExpenses::waiting);
        assertEquals(
                List.of("Hamish Ross"),
                waiting.stream().map(ClaimToDecide::volunteerName).toList());
        decide(deciding -> deciding.approve(claim.id()));
        decide(deciding -> deciding.approve(claim.id()));
        assertEquals(ClaimState.APPROVED, mine().get(0).state());
        assertEquals(1, paying(PayingExpenses::ready).claims());
        var payment = Ids.next();
        var first = paying(paying -> paying.pay(payment));
        assertEquals(first, paying(paying -> paying.pay(payment)));
        assertEquals(660, first.get(0).pence());
        assertEquals("Ross", first.get(0).familyName());
        assertEquals(ClaimState.PAID, mine().get(0).state());
        assertEquals(ExpenseRule.SOMETHING_IS_TO_BE_PAID, broken(() -> paying(paying -> paying.pay(Ids.next()))));
        assertEquals(660, paying(PayingExpenses::payments).get(0).pence());
    }

    @Test
    void the_limit_counts_all_miles_of_the_tax_year_and_of_other_partners() throws SQLException {
        var other = new HamishVisitsIsobel();
        driven(pair, "2026-04-10", "5000");
        driven(other, "2026-05-10", "4950");
        driven(pair, "2026-04-05", "9000");
        for (var volunteer : List.of(pair.hamish, other.hamish)) {
            role(pair.volunteer.account(), volunteer);
        }
        var claim = car(pair.planned(JUNE), "100");
        claim(claim, null);
        decide(deciding -> deciding.approve(claim.id()));
        assertEquals(
                4000,
                mine().stream()
                        .filter(row -> row.id().equals(claim.id()))
                        .findFirst()
                        .orElseThrow()
                        .pence());
    }

    @Test
    void a_journey_paid_at_the_old_rate_is_topped_up_once() throws SQLException {
        var old = driven(pair, "2026-04-20", "20");
        var owed = deciding(DecidingExpenses::owed);
        assertEquals(List.of(200), owed.stream().map(Owed::pence).toList());
        var topUp = Ids.next();
        decide(deciding -> deciding.topUp(topUp, old));
        decide(deciding -> deciding.topUp(topUp, old));
        assertTrue(deciding(DecidingExpenses::owed).isEmpty());
        assertEquals(ExpenseRule.SOMETHING_IS_OWED, broken(() -> decide(deciding -> deciding.topUp(Ids.next(), old))));
        assertEquals(
                200,
                mine().stream()
                        .filter(row -> row.kind() == ExpenseKind.TOP_UP)
                        .findFirst()
                        .orElseThrow()
                        .pence());
    }

    @Test
    void a_receipt_is_kept_and_shown_to_the_two_sides_alone() throws IOException, SQLException {
        var claim = spent(pair.planned(JUNE), ExpenseKind.FARE, 480, null);
        claim(claim, PictureTest.picture("png", 60, 80));
        assertTrue(deciding(DecidingExpenses::waiting).get(0).hasReceipt());
        assertTrue(deciding(deciding -> deciding.receipt(claim.id())).length > 100);
        assertTrue(as(pair.volunteer, claiming -> claiming.receipt(claim.id())).length > 100);
        var stranger = new HamishVisitsIsobel();
        assertThrows(NotFound.class, () -> as(stranger.volunteer, claiming -> claiming.receipt(claim.id())));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(
                        stranger.mhairi, entities -> new DecidingExpenses(entities, CLOCK).receipt(claim.id())));
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_written() {
        var visit = pair.planned(JUNE);
        assertEquals(ExpenseRule.MILES_ARE_POSSIBLE, broken(() -> claim(car(visit, "0"), null)));
        assertEquals(ExpenseRule.MILES_ARE_POSSIBLE, broken(() -> claim(car(visit, "300.1"), null)));
        assertEquals(ExpenseRule.MILES_ARE_POSSIBLE, broken(() -> claim(car(visit, "1.25"), null)));
        assertEquals(ExpenseRule.MONEY_IS_POSSIBLE, broken(() -> claim(spent(visit, ExpenseKind.FARE, 0, null), null)));
        assertEquals(
                ExpenseRule.CLAIM_SAYS_WHAT_FOR, broken(() -> claim(spent(visit, ExpenseKind.OTHER, 5, " "), null)));
        assertEquals(
                ExpenseRule.RECEIPT_IS_A_PICTURE,
                broken(() -> claim(spent(visit, ExpenseKind.FARE, 5, null), new byte[] {1, 2, 3})));
        var tomorrow = pair.planned(LocalDate.of(2026, 6, 13));
        assertEquals(ExpenseRule.JOURNEY_DAY_HAS_COME, broken(() -> claim(car(tomorrow, "5"), null)));
        assertTrue(mine().isEmpty());
        claim(car(visit, "5"), null);
        assertEquals(ExpenseRule.VISIT_IS_CLAIMED_ONCE, broken(() -> claim(car(visit, "5"), null)));
    }

    @Test
    void what_is_withdrawn_or_refused_is_not_paid() {
        var withdrawn = car(pair.planned(JUNE), "5");
        claim(withdrawn, null);
        run(pair.volunteer, claiming -> claiming.withdraw(withdrawn.id()));
        assertEquals(ExpenseRule.CLAIM_IS_OPEN, broken(() -> decide(deciding -> deciding.approve(withdrawn.id()))));
        var refused = spent(pair.planned(JUNE.plusDays(1)), ExpenseKind.OTHER, 700, "Flowers");
        claim(refused, null);
        assertEquals(ExpenseRule.REFUSAL_HAS_A_REASON, broken(() -> decide(d -> d.refuse(refused.id(), " "))));
        decide(deciding -> deciding.refuse(refused.id(), "We do not pay for presents."));
        assertEquals(ExpenseRule.CLAIM_IS_OPEN, broken(() -> decide(deciding -> deciding.approve(refused.id()))));
        assertEquals(0, paying(PayingExpenses::ready).claims());
        assertEquals("We do not pay for presents.", mine().get(0).answer());
    }

    @Test
    void a_coordinator_reads_and_cannot_decide_and_nobody_decides_their_own() throws SQLException {
        var claim = car(pair.planned(JUNE), "5");
        claim(claim, null);
        assertFalse(DATABASE.as(pair.mhairi, entities -> new DecidingExpenses(entities, CLOCK).waiting())
                .isEmpty());
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(pair.mhairi, entities -> {
                    new DecidingExpenses(entities, CLOCK).approve(claim.id());
                    return 0;
                }));
        una = new Actor(pair.volunteer.account(), "Hamish", Role.PARTNER_MANAGER, pair.city, pair.harbour, null, null);
        assertEquals(ExpenseRule.CLAIM_IS_NOT_MY_OWN, broken(() -> decide(deciding -> deciding.approve(claim.id()))));
    }

    private static NewClaim car(UUID visit, String miles) {
        return new NewClaim(Ids.next(), visit, ExpenseKind.CAR, new BigDecimal(miles), 0, null, null);
    }

    private static NewClaim spent(UUID visit, ExpenseKind kind, int pence, @Nullable String words) {
        return new NewClaim(Ids.next(), visit, kind, null, 0, pence, words);
    }

    /** Approved at 45p, whatever the day. */
    private static UUID driven(HamishVisitsIsobel whose, String day, String miles) throws SQLException {
        var id = Ids.next();
        owner(
                "INSERT INTO kith.expense_claim (id, version, partnership_id, owner_partner_id, volunteer_id,"
                        + " match_id, visit_id, kind, journey_day, miles, amount_pence, claimed_at, claimed_by,"
                        + " decided_at, approved, miles_before) VALUES (?, 1, ?, ?, ?, ?, ?, 'CAR', ?, ?, ?, NOW(), ?,"
                        + " NOW(), 1, 0)",
                id,
                whose.city,
                whose.harbour,
                whose.hamish,
                whose.match,
                whose.planned(LocalDate.parse(day)),
                day,
                miles,
                new BigDecimal(miles).multiply(BigDecimal.valueOf(45)).intValue(),
                Ids.next());
        return id;
    }

    private void role(UUID account, UUID volunteer) throws SQLException {
        owner(
                "INSERT IGNORE INTO kith.account (id, version, username, name, audience, created_at)"
                        + " VALUES (?, 1, ?, 'Hamish', 'VOLUNTEER', NOW())",
                account,
                account);
        owner(
                "INSERT INTO kith.account_role (id, version, account_id, role, volunteer_id, valid_from, granted_at)"
                        + " VALUES (?, 1, ?, 'VOLUNTEER', ?, '2025-01-01', NOW())",
                Ids.next(),
                account,
                volunteer);
    }

    private void claim(NewClaim claim, byte @Nullable [] receipt) {
        run(pair.volunteer, claiming -> claiming.claim(claim, receipt));
    }

    private List<ClaimRow> mine() {
        return as(pair.volunteer, ClaimingExpenses::claims);
    }

    private static <T> T as(Actor actor, Function<ClaimingExpenses, T> work) {
        return DATABASE.as(
                actor,
                entities ->
                        work.apply(new ClaimingExpenses(entities, HamishVisitsIsobel.logging(entities, CLOCK), CLOCK)));
    }

    private static void run(Actor actor, Consumer<ClaimingExpenses> work) {
        as(actor, claiming -> {
            work.accept(claiming);
            return 0;
        });
    }

    private <T> T deciding(Function<DecidingExpenses, T> work) {
        return DATABASE.as(una, entities -> work.apply(new DecidingExpenses(entities, CLOCK)));
    }

    private void decide(Consumer<DecidingExpenses> work) {
        deciding(deciding -> {
            work.accept(deciding);
            return 0;
        });
    }

    private <T> T paying(Function<PayingExpenses, T> work) {
        return DATABASE.as(una, entities -> work.apply(new PayingExpenses(entities, CLOCK)));
    }

    private static Object broken(Runnable work) {
        return assertThrows(RuleBroken.class, work::run).rule();
    }
}

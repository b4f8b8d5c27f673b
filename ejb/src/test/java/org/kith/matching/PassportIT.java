package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.people.notice.Notices;
import org.kith.people.notice.PartnerStaff;
import org.kith.volunteering.CheckKind;
import org.kith.volunteering.Missing;
import org.kith.volunteering.Volunteers;
import org.kith.volunteering.passport.AcceptingPassports;
import org.kith.volunteering.passport.IssuingPassports;
import org.kith.volunteering.passport.NewPassport;
import org.kith.volunteering.passport.TellingOfPassports;

/** A volunteer of one partner helps at another: whose checks count there, from when, and that this ends at once. */
class PassportIT extends PassportSteps {
    @Test
    void cleared_only_through_the_passport_he_stands_in_the_other_partners_shortlist() {
        recognise(CheckKind.values());
        var seen = DATABASE.as(calum, entities -> new AcceptingPassports(entities, CLOCK).received());
        assertEquals(1, seen.size());
        assertFalse(seen.toString().contains("Hamish"), "a handle, until he is taken on");
        assertEquals(List.of(CheckKind.values()), seen.get(0).recognised());

        var guest = accept();
        assertEquals(guest, accept(), "once");
        assertEquals(
                "Hamish Reid",
                DATABASE.as(
                        calum, entities -> new Volunteers(entities).get(guest).name()));
        assertThrows(NotFound.class, () -> DATABASE.as(calum, entities -> new Volunteers(entities).get(hamish)));
        assertEquals(Missing.NOT_APPROVED, clearance(guest, TODAY).missing(), "each partner approves for itself");
        approve(guest);
        assertTrue(clearance(guest, TODAY).isCleared());
        var candidate = candidate(guest);
        assertTrue(candidate.cleared());
        assertEquals(1, candidate.capacity(), "as many places as the passport says");
    }

    @Test
    void a_shortlist_has_whoever_is_lent_by_a_handle_and_then_by_name_each_marked_with_the_partner_that_lends() {
        owner("UPDATE kith.volunteer SET availability = 16383 WHERE id = '" + hamish + "'");
        recognise(CheckKind.values());
        var entry = Pairs.waiting(calum);
        var byHandle = shortlisted(entry);
        assertTrue(byHandle.byHandle());
        assertEquals(harbour.toString(), byHandle.lender());
        assertFalse(byHandle.toString().contains("Reid"), byHandle.toString());
        assertThrows(
                NotFound.class, () -> Proposals.propose(calum, entry, byHandle.volunteerId()), "nobody by a handle");
        var guest = accept();
        approve(guest);
        var here = shortlisted(entry);
        assertEquals(guest, here.volunteerId());
        assertFalse(here.byHandle());
        assertEquals(harbour.toString(), here.lender());
        assertEquals("Hamish Reid", here.name());
        owner("UPDATE kith.passport SET revoked_at = NOW() WHERE id = '" + passport + "'");
        assertTrue(DATABASE.as(calum, entities -> new Shortlisting(entities, CLOCK).shortlist(entry))
                .best()
                .isEmpty());
    }

    private ShortlistSeen.Suggested shortlisted(UUID entry) {
        var best = DATABASE.as(calum, entities -> new Shortlisting(entities, CLOCK).shortlist(entry))
                .best();
        assertEquals(1, best.size());
        return best.get(0);
    }

    @Test
    void what_is_not_recognised_does_not_count_and_what_is_ended_stops_counting_at_once() {
        recognise(CheckKind.REFERENCE, CheckKind.TRAINING, CheckKind.INDUCTION, CheckKind.ROLE_AGREEMENT);
        var guest = accept();
        approve(guest);
        assertEquals(Missing.NO_PVG, clearance(guest, TODAY).missing());
        var rule = Ids.next();
        recognising(recognising -> recognising.recognise(rule, harbour, CheckKind.PVG, TODAY, null));
        assertTrue(clearance(guest, TODAY).isCleared());
        recognising(recognising -> recognising.end(rule));
        assertEquals(Missing.NO_PVG, clearance(guest, TODAY).missing());
    }

    @Test
    void revoking_acts_on_the_next_request_and_so_do_a_check_taken_back_and_leaving() {
        recognise(CheckKind.values());
        var guest = accept();
        approve(guest);
        owner("UPDATE kith.volunteer_check SET withdrawn_on = CURRENT_DATE WHERE volunteer_id = '" + hamish
                + "' AND kind = 'PVG'");
        assertEquals(Missing.NO_PVG, clearance(guest, TODAY).missing());
        owner("UPDATE kith.volunteer_check SET withdrawn_on = NULL WHERE volunteer_id = '" + hamish + "'");
        assertTrue(clearance(guest, TODAY).isCleared());
        owner("UPDATE kith.partner SET left_on = CURRENT_DATE WHERE id = '" + harbour + "'");
        assertFalse(candidate(guest).cleared());
        owner("UPDATE kith.partner SET left_on = NULL WHERE id = '" + harbour + "'");
        DATABASE.as(mhairi, entities -> {
            new IssuingPassports(entities, CLOCK).revoke(hamish, passport, "He moved away");
            return 0;
        });
        assertEquals(Missing.NO_PVG, clearance(guest, TODAY).missing());
        assertFalse(candidate(guest).cleared());
    }

    @Test
    void he_acts_there_as_long_as_the_passport_holds_and_both_managers_are_told_when_it_ends_early()
            throws SQLException {
        var account = Ids.next();
        owner("INSERT INTO kith.account (id, version, username, name, audience, home_partner_id, created_at) VALUES ('"
                + account + "', 1, '" + account + "', 'Hamish', 'VOLUNTEER', '" + harbour + "', NOW())");
        owner("INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, volunteer_id,"
                + " valid_from, granted_at) VALUES (UUID(), 1, '" + account + "', 'VOLUNTEER', '" + city + "', '"
                + harbour + "', '" + hamish + "', '2025-01-01', NOW())");
        owner("UPDATE kith.volunteer SET email = 'hamish@example.org' WHERE id = '" + hamish + "'");
        var guest = accept();
        assertEquals(
                TODAY.plusDays(90).toString(),
                value("valid_until FROM kith.account_role WHERE volunteer_id = '" + guest + "'"));
        assertEquals("2", held(account), "at both partners");
        owner("UPDATE kith.passport SET until_on = CURRENT_DATE - INTERVAL 1 DAY, from_on = '2026-01-05' WHERE id = '"
                + passport + "'");
        assertEquals("1", held(account), "over");
        owner("UPDATE kith.passport SET until_on = CURRENT_DATE + INTERVAL 9 DAY, from_on = CURRENT_DATE WHERE id = '"
                + passport + "'");
        assertThrows(NotFound.class, () -> end(calum), "a coordinator");
        assertThrows(NotFound.class, () -> end(manager(harbour)), "the other partner");
        end(fiona);
        end(fiona);
        assertEquals("1", held(account), "from the next request on");
        assertEquals("1", value("COUNT(*) FROM kith.notice WHERE to_address = 'hamish@example.org'"));
        assertTrue(DATABASE.as(mhairi, entities -> new IssuingPassports(entities, CLOCK).passportsOf(hamish))
                        .get(0)
                        .endedWhy()
                != null);

        owner("UPDATE kith.passport SET ended_at = NULL WHERE id = '" + passport + "'");
        assertEquals("2", held(account));
        DATABASE.as(mhairi, entities -> {
            new IssuingPassports(entities, CLOCK).revoke(hamish, passport, "He moved away");
            return 0;
        });
        assertEquals("1", held(account));
        assertEquals("2", value("COUNT(*) FROM kith.notice WHERE to_address = 'hamish@example.org'"));

        for (var partner : List.of(harbour, moorland)) manages(partner);
        for (int twice = 0; twice < 2; twice++) {
            DATABASE.as(Actor.jobOf(city), entities -> {
                new TellingOfPassports(entities, new Notices(entities, CLOCK), new PartnerStaff(entities)).tell();
                return 0;
            });
        }
        assertEquals("2", value("COUNT(*) FROM kith.notice WHERE for_staff AND partnership_id = '" + city + "'"));
        assertEquals(
                "0",
                value("COUNT(*) FROM kith.notice WHERE for_staff AND body LIKE '%Hamish%' AND partnership_id = '" + city
                        + "'"));
    }

    private void end(Actor actor) {
        DATABASE.as(actor, entities -> {
            new AcceptingPassports(entities, CLOCK).end(passport, "We found somebody of our own");
            return 0;
        });
    }

    private Actor manager(UUID partner) {
        return new Actor(Ids.next(), "Isla", Role.PARTNER_MANAGER, city, partner, null, null);
    }

    private void manages(UUID partner) {
        var account = Ids.next();
        owner("INSERT INTO kith.account (id, version, username, name, audience, created_at) VALUES ('" + account
                + "', 1, '" + account + "@example.org', 'Manager of " + partner + "', 'MANAGER', NOW())");
        owner("INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, valid_from,"
                + " granted_at) VALUES (UUID(), 1, '" + account + "', 'PARTNER_MANAGER', '" + city + "', '" + partner
                + "', '2025-01-01', NOW())");
    }

    private static String held(UUID account) throws SQLException {
        return value("COUNT(*) FROM kith_auth.role_held WHERE account_id = '" + account + "'");
    }

    private static String value(String select) throws SQLException {
        try (var owner = DATABASE.owner();
                var query = owner.createStatement();
                var row = query.executeQuery("SELECT " + select)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void it_counts_as_on_the_day_of_the_visit() {
        recognise(CheckKind.values());
        var guest = accept();
        approve(guest);
        assertTrue(clearance(guest, TODAY.plusDays(90)).isCleared());
        assertFalse(clearance(guest, TODAY.plusDays(91)).isCleared(), "the passport is over");
        assertFalse(clearance(guest, TODAY.minusDays(1)).isCleared(), "and had not begun");
        owner("UPDATE kith.volunteer_check SET expires_on = CURRENT_DATE + INTERVAL 10 DAY WHERE volunteer_id = '"
                + hamish + "' AND kind = 'TRAINING'");
        assertTrue(clearance(guest, TODAY.plusDays(9)).isCleared());
        assertEquals(
                Missing.TRAINING_EXPIRED, clearance(guest, TODAY.plusDays(10)).missing());
    }

    @Test
    void own_checks_win() {
        recognise(CheckKind.values());
        var guest = accept();
        approve(guest);
        check(guest, moorland, "PVG", TODAY.minusDays(900), TODAY.minusDays(1));
        assertEquals(Missing.PVG_EXPIRED, clearance(guest, TODAY).missing(), "the own one has lapsed, and decides");
        check(guest, moorland, "PVG", TODAY, null);
        assertTrue(clearance(guest, TODAY).isCleared());
    }

    @Test
    void only_with_his_yes_for_a_year_at_most_and_by_his_own_partner() {
        assertThrows(RuleBroken.class, () -> issue(TODAY.plusYears(1).plusDays(1)));
        assertThrows(RuleBroken.class, () -> issue(TODAY.plusDays(9)), "one at a time");
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(calum, entities -> {
                    new IssuingPassports(entities, CLOCK)
                            .issue(hamish, Ids.next(), new NewPassport(harbour, 1, TODAY.plusDays(9), TODAY));
                    return 0;
                }));
        assertThrows(
                RuleBroken.class,
                () -> DATABASE.as(mhairi, entities -> {
                    new IssuingPassports(entities, CLOCK)
                            .issue(hamish, Ids.next(), new NewPassport(moorland, 1, TODAY.plusDays(9), null));
                    return 0;
                }));
        owner("UPDATE kith.passport SET revoked_at = NOW() WHERE id = '" + passport + "'");
        assertThrows(NotFound.class, this::accept);
    }
}

package org.kith.people.glass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.AccessDecided;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.people.People;
import org.kith.people.Timeline;

/** A look at a person of another partner in an emergency, on the real views: who may, for how long, and who is told. */
class GlassIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/London"));
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final LocalDate BORN = LocalDate.of(1941, 3, 7);
    private static final String WHY = "Her neighbour rang: she does not open the door.";

    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final UUID moorland = Ids.next();
    private final UUID isobel = Ids.next();
    private final String reference = "G" + isobel.toString().substring(26, 34).toUpperCase(java.util.Locale.ROOT);
    private final Actor mhairi = account(Role.COORDINATOR, harbour);
    private final Actor calum = account(Role.COORDINATOR, moorland);
    private final Actor greta = account(Role.PARTNER_MANAGER, moorland);
    private final Actor dpo = account(Role.DATA_PROTECTION_OFFICER, null);
    private final List<AccessDecided> heard = new ArrayList<>();
    private final UUID glass = Ids.next();

    @BeforeEach
    void isobel_of_harbour() {
        owner("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'P', 'City', NULL, NOW())");
        for (var partner : List.of(harbour, moorland)) {
            owner("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on, phone) VALUES ('"
                    + partner + "', 1, '" + city + "', '" + partner + "', 'x', '2020-01-01', '01632 960981')");
        }
        for (var actor : List.of(mhairi, calum, greta, dpo)) {
            owner("INSERT INTO kith.account (id, version, username, name, audience, home_partnership_id, created_at)"
                    + " VALUES ('" + actor.accountId() + "', 1, '" + actor.accountId() + "', '" + actor.name()
                    + "', 'STAFF', '" + city + "', NOW())");
            owner("INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id,"
                    + " valid_from, granted_at) VALUES ('" + Ids.next() + "', 1, '" + actor.accountId() + "', '"
                    + actor.role()
                    + "', '" + city + "', "
                    + (actor.partnerId() == null ? "NULL" : "'" + actor.partnerId() + "'")
                    + ", '2020-01-01', NOW())");
            signIn(actor, 2);
        }
        owner("INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, date_of_birth, phone, address_line1, town, registered_at, access_notes) VALUES ('"
                + isobel
                + "', 1, '" + city + "', '" + harbour + "', '" + reference + "', 'Isobel', 'Skene-Glass', '" + BORN
                + "', '01632 960982', '1 Shore Lane', 'Silverbridge', NOW(), 'Key safe by the door')");
    }

    @Test
    void a_manager_finds_her_by_name_and_birthday_and_reads_how_to_reach_her() {
        open(greta, byName());
        var seen = person(greta);
        assertEquals("Isobel Skene-Glass", seen.name());
        assertEquals("01632 960982", seen.phone());
        assertEquals("Key safe by the door", seen.accessNotes());
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(greta, entities -> new People(entities).get(isobel)),
                "nothing else opens");
        assertThrows(NotFound.class, () -> person(calum), "nor for a colleague");
    }

    @Test
    void a_coordinator_looks_on_days_duty_day_only_and_reads_who_it_is() {
        assertBroken(GlassRule.ON_DUTY_TODAY, calum, byReference(), WHY);
        assertFalse(heard.isEmpty(), "the try is kept");
        assertFalse(heard.get(0).permitted());
        var days = duty(TODAY, TODAY.plusDays(1));
        open(calum, byReference());
        assertEquals("Isobel Skene-Glass", person(calum).name());
        assertNull(person(calum).phone());
        assertNull(person(calum).address());
        keeping(greta, keeping -> keeping.callOff(days));
        assertThrows(NotFound.class, () -> person(calum), "on the next request");
    }

    @Test
    void days_duty_day_are_set_by_the_manager_for_own_coordinators() {
        duty(TODAY.plusDays(1), TODAY.plusDays(3));
        assertBroken(GlassRule.ON_DUTY_TODAY, calum, byReference(), WHY);
        var strange = new DutyDays(Ids.next(), mhairi.account(), "Mhairi", TODAY, TODAY);
        assertThrows(PersistenceException.class, () -> keeping(greta, keeping -> keeping.set(strange)));
        var late = new DutyDays(Ids.next(), calum.account(), "Calum", TODAY, TODAY.minusDays(1));
        assertThrows(RuleBroken.class, () -> keeping(greta, keeping -> keeping.set(late)));
        var own = new DutyDays(Ids.next(), calum.account(), "Calum", TODAY, TODAY);
        assertThrows(RuntimeException.class, () -> keeping(calum, keeping -> keeping.set(own)), "not by oneself");
        assertEquals(
                1,
                DATABASE.as(calum, entities -> new KeepingDuty(entities, CLOCK).days())
                        .size());
        assertEquals(
                0,
                DATABASE.as(mhairi, entities -> new KeepingDuty(entities, CLOCK).days())
                        .size());
    }

    @Test
    void it_needs_a_fresh_sign_in_a_reason_and_somebody_who_is_there() {
        assertBroken(GlassRule.EMERGENCY_HAS_A_REASON, greta, byName(), "She needs help at once now.  ");
        assertBroken(GlassRule.EMERGENCY_PERSON_IS_FOUND, greta, new Sought("NOBODY-1", null, null), WHY);
        assertBroken(GlassRule.EMERGENCY_PERSON_IS_FOUND, greta, new Sought(null, "Skene-Glass", null), WHY);
        assertBroken(
                GlassRule.EMERGENCY_PERSON_IS_FOUND, account(Role.PARTNER_MANAGER, harbour, mhairi), byName(), WHY);
        owner("UPDATE kith.sign_in_session SET started_at = UTC_TIMESTAMP() - INTERVAL 11 MINUTE WHERE account_id = '"
                + greta.accountId() + "'");
        assertBroken(GlassRule.SIGN_IN_IS_FRESH, greta, byName(), WHY);
        for (var way : List.of("phone_id = UUID()", "phone_id = NULL, parent_hash = 'x'")) {
            owner("UPDATE kith.sign_in_session SET started_at = UTC_TIMESTAMP(), " + way + " WHERE account_id = '"
                    + greta.accountId() + "'");
            assertBroken(GlassRule.SIGN_IN_IS_FRESH, greta, byName(), WHY);
        }
        signIn(greta, 1);
        owner("INSERT INTO kith.credential (account_id, password_hash, changed_at, totp_secret) VALUES ('"
                + greta.accountId() + "', 'x', NOW(), 'x')");
        assertBroken(GlassRule.SIGN_IN_IS_FRESH, greta, byName(), WHY);
        owner("UPDATE kith.sign_in_session SET second_factor_at = started_at WHERE account_id = '" + greta.accountId()
                + "'");
        open(greta, byName());
    }

    @Test
    void one_person_at_a_time_for_an_hour_and_the_same_id_opens_once() {
        open(greta, byName());
        open(greta, byName());
        assertEquals(1, mine(greta).size());
        assertThrows(RuleBroken.class, () -> open(greta, byName(), Ids.next(), WHY));
        owner("UPDATE kith.break_glass SET opened_at = UTC_TIMESTAMP() - INTERVAL 61 MINUTE, until_at = UTC_TIMESTAMP()"
                + " - INTERVAL 1 MINUTE WHERE id = '" + glass + "'");
        assertThrows(NotFound.class, () -> person(greta));
        var second = Ids.next();
        open(greta, byName(), second, WHY);
        glass(greta, breaking -> {
            breaking.end(second);
            return null;
        });
        assertThrows(NotFound.class, () -> glass(greta, breaking -> breaking.person(second)));
        assertThrows(
                NotFound.class,
                () -> glass(calum, breaking -> {
                    breaking.end(second);
                    return null;
                }));
    }

    @Test
    void her_partner_she_herself_and_the_officer_are_told_and_the_officer_reviews_once() {
        open(greta, byName());
        var history = DATABASE.as(mhairi, entities -> new Timeline(entities, CLOCK).list(isobel));
        assertTrue(history.stream().anyMatch(entry -> entry.kind().equals("GLASS_BROKEN")));
        var letters = DATABASE.as(mhairi, entities -> letters(entities));
        assertTrue(letters.get(0).contains("Dear Isobel Skene-Glass"), letters.toString());
        assertTrue(letters.get(0).contains("Greta of " + moorland), letters.toString());
        assertTrue(letters.get(0).contains("01632 960981") && !letters.get(0).contains("{"), letters.toString());
        assertEquals(1, glass(mhairi, BreakingGlass::atUs).size());
        assertEquals(0, glass(calum, BreakingGlass::atUs).size());
        var herself = new Actor(Ids.next(), "Isobel", Role.PERSON, city, harbour, isobel, null);
        assertEquals("Greta", glass(herself, BreakingGlass::atMe).get(0).byName());

        var due = reviewing(dpo, reviewing -> reviewing.looks(false));
        assertEquals(List.of(glass), due.stream().map(GlassLook::id).toList());
        reviewing(dpo, reviewing -> {
            reviewing.review(glass, GlassOutcome.JUSTIFIED, "She had fallen.");
            return null;
        });
        assertEquals(0, reviewing(dpo, reviewing -> reviewing.looks(false)).size());
        assertThrows(
                RuleBroken.class,
                () -> reviewing(dpo, reviewing -> {
                    reviewing.review(glass, GlassOutcome.NOT_JUSTIFIED, "Or not.");
                    return null;
                }));
        assertEquals(
                GlassOutcome.JUSTIFIED,
                glass(herself, BreakingGlass::atMe).get(0).outcome());
        assertEquals("She had fallen.", mine(greta).get(0).reviewWords());
        assertThrows(NotFound.class, () -> reviewing(mhairi, reviewing -> reviewing.look(glass)));
    }

    private static List<String> letters(EntityManager entities) {
        return entities.createQuery("SELECT n.body FROM Notice n", String.class).getResultList();
    }

    private Sought byName() {
        return new Sought(null, "skene-glass", BORN);
    }

    private Sought byReference() {
        return new Sought(" " + reference.toLowerCase(java.util.Locale.ROOT) + " ", null, null);
    }

    private UUID duty(LocalDate from, LocalDate until) {
        var days = new DutyDays(Ids.next(), calum.account(), "Calum", from, until);
        keeping(greta, keeping -> keeping.set(days));
        keeping(greta, keeping -> keeping.set(days));
        return days.id();
    }

    private void assertBroken(GlassRule rule, Actor actor, Sought sought, String why) {
        var broken = assertThrows(RuleBroken.class, () -> open(actor, sought, Ids.next(), why));
        assertEquals(rule, broken.rule());
    }

    private void open(Actor actor, Sought sought) {
        open(actor, sought, glass, WHY);
    }

    private void open(Actor actor, Sought sought, UUID id, String why) {
        glass(actor, breaking -> {
            breaking.open(id, sought, why);
            return null;
        });
    }

    private EmergencyPerson person(Actor actor) {
        return glass(actor, breaking -> breaking.person(glass));
    }

    private List<GlassLook> mine(Actor actor) {
        return glass(actor, BreakingGlass::mine);
    }

    private <T> T glass(Actor actor, Function<BreakingGlass, T> work) {
        return DATABASE.as(actor, entities -> work.apply(new BreakingGlass(entities, CLOCK, audit())));
    }

    private static <T> T reviewing(Actor actor, Function<ReviewingGlass, T> work) {
        return DATABASE.as(actor, entities -> work.apply(new ReviewingGlass(entities, CLOCK)));
    }

    private static void keeping(Actor actor, Consumer<KeepingDuty> work) {
        DATABASE.as(actor, entities -> {
            work.accept(new KeepingDuty(entities, CLOCK));
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private Event<AccessDecided> audit() {
        return (Event<AccessDecided>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (self, call, given) -> {
                    heard.add((AccessDecided) given[0]);
                    return null;
                });
    }

    private Actor account(Role role, UUID partner) {
        return new Actor(Ids.next(), role == Role.PARTNER_MANAGER ? "Greta" : "Calum", role, city, partner, null, null);
    }

    private Actor account(Role role, UUID partner, Actor same) {
        return new Actor(same.accountId(), same.name(), role, city, partner, null, null);
    }

    private static void signIn(Actor actor, int minutesAgo) {
        owner("INSERT INTO kith.sign_in_session (secret_hash, account_id, role_id, started_at, last_seen_at) VALUES"
                + " (SHA2(UUID(), 256), '" + actor.accountId() + "', '" + Ids.next() + "', UTC_TIMESTAMP() - INTERVAL "
                + minutesAgo + " MINUTE, UTC_TIMESTAMP())");
    }

    private static void owner(String sql) {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}

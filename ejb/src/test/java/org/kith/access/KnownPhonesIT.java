package org.kith.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;
import org.kith.run.DatabaseServer;

/** Hamish volunteers and also coordinates; he made his own phone known. */
class KnownPhonesIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final UUID account = Ids.next();
    private Instant now = Clock.systemUTC().instant();
    private String phone = "";

    @BeforeEach
    void a_known_phone() throws SQLException {
        owner("INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
        owner(
                "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on)"
                        + " VALUES (?, 1, ?, ?, 'x', '2020-01-01')",
                harbour,
                city,
                harbour);
        owner(
                "INSERT INTO kith.account (id, version, username, name, audience, created_at)"
                        + " VALUES (?, 1, ?, 'Hamish', 'STAFF', NOW())",
                account,
                account + "@example.org");
        for (var role : List.of("COORDINATOR", "VOLUNTEER")) {
            owner(
                    "INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id,"
                            + " valid_from, granted_at) VALUES (?, 1, ?, ?, ?, ?, '2025-01-01', NOW())",
                    Ids.next(),
                    account,
                    role,
                    city,
                    harbour);
        }
        phone = phones().remember(as(Role.VOLUNTEER), "My own phone").orElseThrow();
    }

    @Test
    void a_code_opens_the_volunteers_door_and_no_other() {
        var signedIn = in(code()).orElseThrow();
        assertEquals(Role.VOLUNTEER, signedIn.active().role());
        assertEquals(1, signedIn.roles().size());
        assertNotEquals(phone, signedIn.secret());
    }

    @Test
    void a_code_works_once_for_ten_minutes_and_only_the_last_one() {
        var first = code();
        var second = code();
        assertTrue(first.equals(second) || in(first).isEmpty());
        assertTrue(in(second).isPresent());
        assertTrue(in(second).isEmpty());
        var late = code();
        now = now.plus(Duration.ofMinutes(10));
        assertTrue(in(late).isEmpty());
    }

    @Test
    void guessing_ends_after_five_tries_and_asking_after_five_codes_an_hour() {
        var code = code();
        for (int tries = 0; tries < 5; tries++) {
            assertTrue(in(code.equals("000000") ? "000001" : "000000").isEmpty());
        }
        assertTrue(in(code).isEmpty(), "even the right one");
        for (int codes = 1; codes < 5; codes++) {
            code();
        }
        assertTrue(phones().newCode(phone).isEmpty());
        now = now.plus(Duration.ofMinutes(61));
        assertTrue(phones().newCode(phone).isPresent());
    }

    @Test
    void the_code_goes_to_the_owner_and_another_phone_cannot_use_it() {
        var made = phones().newCode(phone).orElseThrow();
        assertEquals(account + "@example.org", made.email());
        assertEquals(harbour, made.owner().partnerId());
        var other = phones().remember(as(Role.VOLUNTEER), "Another").orElseThrow();
        assertTrue(phones().withCode(other, made.code()).isEmpty());
        assertTrue(phones().withCode("invented", made.code()).isEmpty());
        assertTrue(phones().newCode("invented").isEmpty());
    }

    @Test
    void what_was_revoked_not_used_for_months_or_disabled_is_known_no_more() throws SQLException {
        var code = code();
        owner("UPDATE kith.known_phone SET revoked_at = NOW() WHERE account_id = ?", account);
        assertTrue(in(code).isEmpty());
        assertFalse(phones().isKnown(phone));
        phone = phones().remember(as(Role.VOLUNTEER), "A new one").orElseThrow();
        assertTrue(phones().isKnown(phone));
        var before = now;
        now = now.plus(Duration.ofDays(181));
        assertFalse(phones().isKnown(phone));
        now = before;
        owner("UPDATE kith.account SET disabled_at = NOW() WHERE id = ?", account);
        assertFalse(phones().isKnown(phone));
    }

    @Test
    void a_token_is_the_shadow_of_a_sign_in_and_both_end_with_the_phone() throws SQLException {
        var signIns = new SignIns(pool());
        var secret = in(code()).orElseThrow().secret();
        var hash = Secrets.hash(secret);
        assertTrue(signIns.session(hash).orElseThrow().phone() != null);
        var token = Secrets.hash("token of " + secret);
        assertTrue(signIns.shadow(token, hash, now));
        assertFalse(signIns.shadow(Secrets.hash("another"), token, now), "a token makes no token");
        assertEquals(
                signIns.session(hash).orElseThrow().roleId(),
                signIns.session(token).orElseThrow().roleId());
        signIns.end(hash, now);
        assertTrue(signIns.session(token).isEmpty());
        var again = Secrets.hash(in(code()).orElseThrow().secret());
        assertTrue(signIns.session(again).isPresent());
        owner("UPDATE kith.known_phone SET revoked_at = NOW() WHERE account_id = ?", account);
        assertTrue(signIns.session(again).isEmpty());
    }

    @Test
    void a_token_that_a_program_uses_ends_when_nobody_has_touched_the_page_for_twenty_minutes() {
        var signIns = new SignIns(pool());
        var coordinator = signIns.rolesOf(account, LocalDate.ofInstant(now, ZoneOffset.UTC)).stream()
                .filter(role -> role.role() == Role.COORDINATOR)
                .findFirst()
                .orElseThrow();
        signIns.begin(Secrets.hash("page" + account), account, coordinator.id(), now, null);
        var token = signingIn()
                .token(signingIn().resume("page" + account).orElseThrow())
                .orElseThrow();
        for (int minutes = 0; minutes < 15; minutes += 5) {
            now = now.plus(Duration.ofMinutes(5));
            assertTrue(signingIn().resume(token).isPresent());
        }
        now = now.plus(Duration.ofMinutes(6));
        assertTrue(signingIn().resume(token).isEmpty());
    }

    @Test
    void staff_have_no_known_phones() {
        assertTrue(phones().remember(as(Role.COORDINATOR), "The desk").isEmpty());
    }

    private String code() {
        now = now.plusSeconds(1);
        return phones().newCode(phone).orElseThrow().code();
    }

    private Optional<SignedIn> in(String code) {
        return phones().withCode(phone, code);
    }

    private SignedIn as(Role role) {
        var held = new RoleHeld(Ids.next(), role, city, "City", harbour, "Harbour", null, null);
        return new SignedIn("secret", account, "Hamish", List.of(held), held, SecondStep.DONE);
    }

    private KnownPhones phones() {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var pool = pool();
        return new KnownPhones(pool, signingIn(), clock);
    }

    private SigningIn signingIn() {
        return new SigningIn(
                new SignIns(pool()),
                new SecondSteps("offered", "00".repeat(32)),
                nobodyListens(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    static MysqlDataSource pool() {
        var settings = DatabaseServer.forTests().settings();
        var pool = new MysqlDataSource();
        pool.setUrl(settings.get("kith.db.auth.url"));
        pool.setUser(settings.get("kith.db.auth.user"));
        pool.setPassword(settings.get("kith.db.auth.password"));
        return pool;
    }

    @SuppressWarnings("unchecked")
    static Event<AccessDecided> nobodyListens() {
        return (Event<AccessDecided>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }

    static void owner(String sql, Object... values) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
            }
            statement.executeUpdate();
        }
    }
}

package org.kith.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.access.KnownPhonesIT.owner;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;

/** Morag volunteers and also coordinates; her known phone has a lock. */
class PasskeysIT {
    private static final String ORIGIN = "https://kith.example.org";
    private static final String NAME = "kith.example.org";
    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final UUID account = Ids.next();
    private final List<AccessDecided> heard = new ArrayList<>();
    private Instant now = Clock.systemUTC().instant();
    private String known = "";
    private SoftPhone phone;

    @BeforeEach
    void a_known_phone_with_a_key() throws SQLException, GeneralSecurityException {
        owner("INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
        owner(
                "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on)"
                        + " VALUES (?, 1, ?, ?, 'x', '2020-01-01')",
                harbour,
                city,
                harbour);
        owner(
                "INSERT INTO kith.account (id, version, username, name, audience, created_at)"
                        + " VALUES (?, 1, ?, 'Morag', 'STAFF', NOW())",
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
        known = phones().remember(me(), "My own phone").orElseThrow();
        phone = new SoftPhone(ORIGIN, NAME, id("first"));
        assertTrue(make(phone));
        heard.clear();
    }

    @Test
    void the_lock_opens_the_volunteers_door_and_no_other_again_and_again() throws GeneralSecurityException {
        assertTrue(passkeys().isOn(known));
        var signedIn = in(phone.signed(asked())).orElseThrow();
        assertEquals(Role.VOLUNTEER, signedIn.active().role());
        assertEquals(1, signedIn.roles().size());
        assertTrue(in(phone.signed(asked())).isPresent());
        assertTrue(heard.stream()
                .anyMatch(event ->
                        event.record() == Record.PASSKEY && event.action() == Action.UPDATE && event.permitted()));
        assertTrue(heard.stream().anyMatch(event -> event.record() == Record.SIGN_IN && event.permitted()));
    }

    @Test
    void an_answer_is_good_once_for_five_minutes_and_for_what_was_asked() throws GeneralSecurityException {
        var answer = phone.signed(asked());
        assertTrue(in(answer).isPresent());
        refused(answer);
        var late = phone.signed(asked());
        now = now.plus(Duration.ofMinutes(5));
        refused(late);
        refused(phone.signed(new PasskeyTask(Secrets.next(), "")));
        refused(phone.signed(passkeys().toMake(me(), known).orElseThrow()));
    }

    @Test
    void what_a_phone_was_asked_is_forgotten_after_a_day() throws SQLException {
        asked();
        asked();
        assertTrue(kept() >= 2);
        now = now.plus(Duration.ofHours(25));
        asked();
        assertEquals(1, kept());
    }

    private int kept() throws SQLException {
        try (var owner = TestDatabase.get().owner();
                var query = owner.prepareStatement("SELECT COUNT(*) FROM kith.passkey_challenge c"
                        + " JOIN kith.known_phone k ON k.id = c.phone_id WHERE k.account_id = ?")) {
            query.setString(1, account.toString());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void a_refused_answer_uses_up_what_was_asked() throws GeneralSecurityException {
        var task = asked();
        phone.origin = "https://kith.example.com";
        refused(phone.signed(task));
        phone.origin = ORIGIN;
        refused(phone.signed(task));
        assertTrue(in(phone.signed(asked())).isPresent());
    }

    @Test
    void another_address_another_name_a_lock_that_stayed_shut_and_a_count_that_goes_back_are_refused()
            throws GeneralSecurityException {
        phone.origin = "http://kith.example.org";
        refused(phone.signed(asked()));
        phone.origin = ORIGIN;
        phone.name = "example.org";
        refused(phone.signed(asked()));
        phone.name = NAME;
        phone.opened = false;
        refused(phone.signed(asked()));
        phone.opened = true;
        phone.count = 40;
        assertTrue(in(phone.signed(asked())).isPresent());
        phone.count = 39;
        refused(phone.signed(asked()));
        phone.count = 40;
        refused(phone.signed(asked()));
        assertTrue(in(phone.signed(asked())).isPresent());
    }

    @Test
    void another_key_another_phone_and_nonsense_are_refused() throws GeneralSecurityException {
        var stranger = new SoftPhone(ORIGIN, NAME, phone.credentialId);
        stranger.count = 50;
        refused(stranger.signed(asked()));
        var other = phones().remember(me(), "Another").orElseThrow();
        assertFalse(passkeys().isOn(other));
        assertTrue(passkeys().toSign(other).isEmpty());
        assertTrue(passkeys().signIn(other, phone.signed(asked())).isEmpty());
        assertTrue(passkeys().signIn("invented", phone.signed(asked())).isEmpty());
        for (var nonsense : List.of("", "YQ", "YQ.YQ.YQ.YQ", "a.b.c.d", "....", "A".repeat(50_000))) {
            refused(nonsense);
        }
    }

    @Test
    void a_phone_that_was_forgotten_and_an_account_that_was_closed_open_nothing() throws Exception {
        var before = phone.signed(asked());
        owner("UPDATE kith.known_phone SET revoked_at = NOW() WHERE account_id = ?", account);
        refused(before);
        assertFalse(passkeys().isOn(known));
        assertTrue(passkeys().toSign(known).isEmpty());
        owner("UPDATE kith.known_phone SET revoked_at = NULL WHERE account_id = ?", account);
        var answer = phone.signed(asked());
        owner("UPDATE kith.account SET disabled_at = NOW() WHERE id = ?", account);
        refused(answer);
        assertTrue(passkeys().toSign(known).isEmpty());
        owner("UPDATE kith.account SET disabled_at = NULL WHERE id = ?", account);
        var last = phone.signed(asked());
        owner(
                "UPDATE kith.account_role SET valid_until = '2025-02-01' WHERE account_id = ? AND role = 'VOLUNTEER'",
                account);
        assertTrue(in(last).isEmpty(), "whose part ended");
    }

    @Test
    void a_new_key_ends_the_one_before_it() throws GeneralSecurityException {
        var newer = new SoftPhone(ORIGIN, NAME, id("second"));
        var before = phone.signed(asked());
        assertTrue(make(newer));
        refused(before);
        assertTrue(in(newer.signed(asked())).isPresent());
        assertFalse(make(new SoftPhone(ORIGIN, NAME, id("second"))), "a key is somebody's once");
        assertTrue(in(newer.signed(asked())).isPresent());
    }

    @Test
    void a_key_is_made_by_its_owner_in_the_same_sign_in_at_our_address_with_the_lock_open()
            throws GeneralSecurityException, SQLException {
        var maker = new SoftPhone(ORIGIN, NAME, id("third"));
        var sent = maker.made(passkeys().toMake(me(), known).orElseThrow());
        assertFalse(passkeys().made(as(account, Role.VOLUNTEER, "another sign-in"), known, sent));
        assertTrue(passkeys().made(me(), known, sent));
        assertFalse(passkeys().made(me(), known, sent), "once");
        assertTrue(
                passkeys()
                        .toMake(as(account, Role.COORDINATOR, "secret"), known)
                        .isEmpty(),
                "staff");
        assertTrue(
                passkeys()
                        .toMake(as(Ids.next(), Role.VOLUNTEER, "secret"), known)
                        .isEmpty(),
                "not whose phone it is");
        maker.origin = "https://kith.example.com";
        assertFalse(make(maker));
        maker.origin = ORIGIN;
        maker.opened = false;
        assertFalse(make(maker));
        assertTrue(heard.stream()
                .anyMatch(event ->
                        event.record() == Record.PASSKEY && event.action() == Action.CREATE && !event.permitted()));
    }

    @Test
    void asking_ends_after_twenty_times_an_hour() {
        for (int times = 1; times < Passkeys.CHALLENGES_AN_HOUR; times++) {
            asked();
        }
        assertTrue(passkeys().toSign(known).isEmpty());
        now = now.plus(Duration.ofMinutes(61));
        assertTrue(passkeys().toSign(known).isPresent());
    }

    private void refused(String answer) {
        heard.clear();
        assertTrue(in(answer).isEmpty());
        assertTrue(heard.stream().anyMatch(event -> event.record() == Record.PASSKEY && !event.permitted()));
        assertTrue(heard.stream().noneMatch(AccessDecided::permitted));
    }

    private boolean make(SoftPhone maker) throws GeneralSecurityException {
        return passkeys()
                .made(me(), known, maker.made(passkeys().toMake(me(), known).orElseThrow()));
    }

    private PasskeyTask asked() {
        return passkeys().toSign(known).orElseThrow();
    }

    private Optional<SignedIn> in(String answer) {
        return passkeys().signIn(known, answer);
    }

    private byte[] id(String of) {
        return (of + account).getBytes(StandardCharsets.US_ASCII);
    }

    private SignedIn me() {
        return as(account, Role.VOLUNTEER, "secret of " + account);
    }

    private SignedIn as(UUID whose, Role role, String secret) {
        var held = new RoleHeld(Ids.next(), role, city, "City", harbour, "Harbour", null, null);
        return new SignedIn(secret, whose, "Morag", List.of(held), held, SecondStep.DONE);
    }

    private Passkeys passkeys() {
        return new Passkeys(
                new PasskeyTables(KnownPhonesIT.pool()),
                phones(),
                listening(),
                Clock.fixed(now, ZoneOffset.UTC),
                ORIGIN + "/");
    }

    private KnownPhones phones() {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var signingIn = new SigningIn(
                new SignIns(KnownPhonesIT.pool()), new SecondSteps("offered", "00".repeat(32)), listening(), clock);
        return new KnownPhones(KnownPhonesIT.pool(), signingIn, clock);
    }

    @SuppressWarnings("unchecked")
    private Event<AccessDecided> listening() {
        return (Event<AccessDecided>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    heard.add((AccessDecided) arguments[0]);
                    return null;
                });
    }
}

package org.kith.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.access.KnownPhonesIT.nobodyListens;
import static org.kith.access.KnownPhonesIT.owner;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;

/** Ailsa has an app connected; somebody sits down at her open page. */
class SecondFactorIT {
    private static final String NONE = "";
    private final SignIns signIns = new SignIns(KnownPhonesIT.pool());
    private final UUID account = Ids.next();
    private final RoleHeld role = new RoleHeld(Ids.next(), Role.VOLUNTEER, null, null, null, null, null, null);
    private final String first = key();
    private final String second = key();
    private Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @BeforeEach
    void an_account() throws SQLException {
        owner(
                "INSERT INTO kith.account (id, version, username, name, audience, created_at)"
                        + " VALUES (?, 1, ?, 'Ailsa', 'VOLUNTEER', NOW())",
                account,
                account + "@example.org");
        owner("INSERT INTO kith.credential (account_id, password_hash, changed_at) VALUES (?, 'x', NOW())", account);
    }

    @Test
    void another_app_takes_the_place_of_the_one_before_with_its_code_or_one_from_paper_only() {
        var codes = enrolled(first, NONE);
        assertTrue(factor().isEnrolled(signedIn()));
        later();
        assertBreaks(AccessRule.CODE_BEFORE_IS_RIGHT, () -> enrolled(second, NONE));
        assertBreaks(AccessRule.CODE_BEFORE_IS_RIGHT, () -> enrolled(second, "123456"));
        assertBreaks(AccessRule.CODE_BEFORE_IS_RIGHT, () -> enrolled(second, code(second)));
        assertEquals(SecondStep.DONE, factor().confirm(signedIn(), code(first)).step(), "the first one still opens");
        later();
        var next = enrolled(second, code(first));
        later();
        assertBreaks(AccessRule.CODE_IS_RIGHT, () -> factor().confirm(signedIn(), code(first)));
        assertBreaks(AccessRule.CODE_BEFORE_IS_RIGHT, () -> enrolled(first, codes.get(0)));
        enrolled(first, next.get(0));
        later();
        assertEquals(SecondStep.DONE, factor().confirm(signedIn(), code(first)).step());
    }

    @Test
    void guessing_the_code_before_is_slowed_down_like_guessing_a_password() {
        enrolled(first, NONE);
        later();
        for (int tries = 0; tries < 6; tries++) {
            assertBreaks(AccessRule.CODE_BEFORE_IS_RIGHT, () -> enrolled(second, "000000"));
        }
        assertBreaks(AccessRule.CODE_BEFORE_IS_RIGHT, () -> enrolled(second, code(first)));
        later();
        later();
        later();
        enrolled(second, code(first));
    }

    @Test
    void a_phone_that_needs_no_password_changes_nothing_of_it() {
        var onPhone = signedIn();
        signIns.bindToPhone(Secrets.hash(onPhone.secret()), Ids.next());
        assertBreaks(AccessRule.PASSWORD_WAS_TYPED, () -> factor().enrol(onPhone, first, code(first), NONE));
    }

    @Test
    void connecting_an_app_makes_no_sign_in_fresh() {
        var old = signedIn();
        var began = now;
        now = now.plus(Duration.ofMinutes(15));
        var after = factor().enrol(old, first, code(first), NONE).signedIn();
        assertEquals(
                began,
                signIns.session(Secrets.hash(after.secret())).orElseThrow().startedAt());
        assertTrue(signIns.session(Secrets.hash(old.secret())).isEmpty());
    }

    private List<String> enrolled(String key, String before) {
        return factor().enrol(signedIn(), key, code(key), before).recoveryCodes();
    }

    private SignedIn signedIn() {
        var secret = Secrets.next();
        signIns.begin(Secrets.hash(secret), account, role.id(), now, now);
        return new SignedIn(secret, account, "Ailsa", List.of(role), role, SecondStep.DONE);
    }

    private SecondFactor factor() {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var steps = new SecondSteps("required", "00".repeat(32));
        return new SecondFactor(
                signIns, new SigningIn(signIns, steps, nobodyListens(), clock), steps, clock, nobodyListens());
    }

    private void later() {
        now = now.plus(Duration.ofMinutes(1));
    }

    private String code(String key) {
        return Totp.codeAt(new Base32().decode(key), now);
    }

    private static String key() {
        return new Base32().encodeToString(Totp.newSecret());
    }

    private static void assertBreaks(AccessRule rule, Runnable work) {
        assertEquals(rule, assertThrows(RuleBroken.class, work::run).rule());
    }
}

package org.kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.NotFound;

/**
 * Signing in and out and changing the part one acts in. Works before anybody acts, so it carries no {@link Allowed}; it
 * touches nothing but credentials and sessions. Every request asks {@link #resume} again: a disabled account, an ended role
 * and a partner that left are refused on the next request.
 */
@ApplicationScoped
public class SigningIn {
    private static final Duration IDLE = Duration.ofMinutes(20);
    /** Volunteers and people sign in on their own phone. */
    private static final Duration IDLE_OWN_DEVICE = Duration.ofDays(14);

    private static final Duration LONGEST = Duration.ofHours(12);
    /** A session row is touched at most this often. */
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private static final int FREE_TRIES = 5;

    @Inject
    private SignIns signIns;

    @Inject
    private SecondSteps steps;

    @Inject
    private Argon2 argon2;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccessDecided> decided;

    protected SigningIn() {}

    /** For tests, which need neither passwords nor a container. */
    SigningIn(SignIns signIns, SecondSteps steps, Event<AccessDecided> decided, Clock clock) {
        this.signIns = signIns;
        this.steps = steps;
        this.decided = decided;
        this.clock = clock;
    }

    /**
     * Checks a user name and password. Unknown, disabled, waiting and wrong answer the same and take the same time.
     *
     * @return empty when it is refused
     */
    public Optional<SignedIn> withPassword(String username, String password) {
        var now = clock.instant();
        var found = signIns.credential(username.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            argon2.pretend(password);
            return refused(null);
        }
        var credential = found.get();
        boolean waiting = credential.waitUntil() != null && now.isBefore(credential.waitUntil());
        if (!argon2.matches(password, credential.hash()) || waiting || credential.disabled()) {
            if (!waiting) {
                int count = credential.failed() + 1;
                signIns.failed(credential.accountId(), count, now.plus(delayAfter(count)));
            }
            return refused(credential.accountId());
        }
        if (credential.failed() > 0 && !credential.enrolled()) {
            signIns.succeeded(credential.accountId());
        }
        if (argon2.isOutdated(credential.hash())) {
            signIns.setPassword(credential.accountId(), argon2.hash(password), now);
        }
        return begin(credential, now);
    }

    /** The live sign-in behind a cookie's secret, as it stands in the database now. */
    public Optional<SignedIn> resume(String secret) {
        var now = clock.instant();
        var hash = Secrets.hash(secret);
        var found = signIns.resumed(hash, LocalDate.now(clock));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var session = found.get().session();
        var roles = parts(session, found.get().roles());
        var active = roles.stream()
                .filter(role -> role.id().equals(session.roleId()))
                .findFirst();
        if (active.isEmpty() || isOver(session, active.get().role(), now)) {
            signIns.end(hash, now);
            return Optional.empty();
        }
        if (session.lastSeenAt().plus(TOUCH).isBefore(now)) {
            signIns.seen(hash, now);
        }
        var step =
                steps.of(session.enrolled(), session.confirmed(), active.get().role());
        return Optional.of(new SignedIn(secret, session.accountId(), session.name(), roles, active.get(), step));
    }

    // A phone that needs no password opens no door of staff, whatever else its owner is.
    private static List<RoleHeld> parts(SignIns.Session session, List<RoleHeld> roles) {
        return session.phone() == null
                ? roles
                : roles.stream().filter(role -> isOwnDevice(role.role())).toList();
    }

    /** Whether somebody in this role carries Kith on a phone of their own. */
    static boolean isOwnDevice(Role role) {
        return role == Role.VOLUNTEER || role == Role.PERSON;
    }

    /** Begins on a known phone, after its code was right. */
    Optional<SignedIn> onPhone(UUID accountId, String name, UUID phone) {
        var now = clock.instant();
        var roles = signIns.rolesOf(accountId, LocalDate.now(clock)).stream()
                .filter(role -> isOwnDevice(role.role()))
                .toList();
        if (roles.isEmpty()) {
            return refused(accountId);
        }
        var secret = Secrets.next();
        var hash = Secrets.hash(secret);
        signIns.begin(hash, accountId, roles.get(0).id(), now, now);
        signIns.bindToPhone(hash, phone);
        var signedIn = new SignedIn(secret, accountId, name, roles, roles.get(0), SecondStep.DONE);
        decided.fire(new AccessDecided(signedIn.actor(), Record.SIGN_IN, Action.CREATE, accountId, true));
        return Optional.of(signedIn);
    }

    /**
     * A token for a program: worth what this sign-in is worth, in the part one acts in, until it ends.
     *
     * @return empty for a token itself: tokens make no tokens
     */
    public Optional<String> token(SignedIn signedIn) {
        var secret = Secrets.next();
        return signIns.shadow(Secrets.hash(secret), Secrets.hash(signedIn.secret()), clock.instant())
                ? Optional.of(secret)
                : Optional.empty();
    }

    public void signOut(String secret) {
        signIns.end(Secrets.hash(secret), clock.instant());
    }

    /**
     * Acts in another role of the same account from now on.
     *
     * @throws NotFound when the account does not hold it
     */
    public SignedIn switchTo(String secret, UUID roleId) {
        var signedIn = resume(secret).orElseThrow(NotFound::new);
        var wanted = signedIn.roles().stream()
                .filter(role -> role.id().equals(roleId))
                .findFirst()
                .orElseThrow(NotFound::new);
        signIns.actAs(Secrets.hash(secret), wanted.id());
        return resume(secret).orElseThrow(NotFound::new);
    }

    /**
     * The same sign-in under a new secret, after the second factor; the old secret is worth nothing any more. It began when the
     * password was typed, and lasts no longer for having gone on.
     */
    SignedIn stepUp(SignedIn signedIn, Instant now) {
        var secret = Secrets.next();
        var hash = Secrets.hash(secret);
        signIns.begin(hash, signedIn.accountId(), signedIn.active().id(), now, now);
        signIns.session(Secrets.hash(signedIn.secret())).ifPresent(before -> {
            signIns.bindToPhone(hash, before.phone());
            signIns.beganAt(hash, before.startedAt());
        });
        signIns.end(Secrets.hash(signedIn.secret()), now);
        return new SignedIn(
                secret, signedIn.accountId(), signedIn.name(), signedIn.roles(), signedIn.active(), SecondStep.DONE);
    }

    private Optional<SignedIn> begin(SignIns.Credential credential, Instant now) {
        var accountId = credential.accountId();
        var roles = signIns.rolesOf(accountId, LocalDate.now(clock));
        if (roles.isEmpty()) {
            return refused(accountId);
        }
        var secret = Secrets.next();
        signIns.begin(Secrets.hash(secret), accountId, roles.get(0).id(), now, null);
        var step = steps.of(credential.enrolled(), false, roles.get(0).role());
        var signedIn = new SignedIn(secret, accountId, credential.name(), roles, roles.get(0), step);
        decided.fire(new AccessDecided(signedIn.actor(), Record.SIGN_IN, Action.CREATE, accountId, true));
        return Optional.of(signedIn);
    }

    private Optional<SignedIn> refused(@Nullable UUID accountId) {
        decided.fire(new AccessDecided(null, Record.SIGN_IN, Action.CREATE, accountId, false));
        return Optional.empty();
    }

    private static boolean isOver(SignIns.Session session, Role role, Instant now) {
        boolean ownDevice = isOwnDevice(role);
        var idle = ownDevice ? IDLE_OWN_DEVICE : IDLE;
        var longest = ownDevice ? IDLE_OWN_DEVICE : LONGEST;
        return session.lastSeenAt().plus(idle).isBefore(now)
                || session.startedAt().plus(longest).isBefore(now);
    }

    // 1, 2, 4 … seconds after the free tries, at most a minute: slows guessing without locking anybody out.
    static Duration delayAfter(int failures) {
        return failures < FREE_TRIES
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(60, 1L << Math.min(6, failures - FREE_TRIES)));
    }
}

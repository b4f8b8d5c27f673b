package org.kith.access;

import static org.kith.access.AccessRule.CODE_BEFORE_IS_RIGHT;
import static org.kith.access.AccessRule.CODE_IS_RIGHT;
import static org.kith.access.AccessRule.PASSWORD_WAS_TYPED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.kith.kernel.NotFound;

/**
 * Something one has beside the password: an authenticator app, or a recovery code on paper. Offered to everybody, asked of
 * staff where {@code kith.second-factor} is {@code required}. A code works once; wrong ones are slowed down with the same
 * count as wrong passwords, which only a right code sets back.
 */
@ApplicationScoped
public class SecondFactor {
    private static final int RECOVERY_CODES = 8;
    // Without signs that are mistaken for each other.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private SignIns signIns;

    @Inject
    private SigningIn signingIn;

    @Inject
    private SecondSteps steps;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccessDecided> decided;

    protected SecondFactor() {}

    /** For tests, which have no container. */
    SecondFactor(SignIns signIns, SigningIn signingIn, SecondSteps steps, Clock clock, Event<AccessDecided> decided) {
        this.signIns = signIns;
        this.signingIn = signingIn;
        this.steps = steps;
        this.clock = clock;
        this.decided = decided;
    }

    /** A new key for an app, in the text that apps take (base 32). Nothing is kept yet. */
    public String newKey() {
        return new Base32().encodeToString(Totp.newSecret());
    }

    public boolean isEnrolled(SignedIn signedIn) {
        return signIns.totp(signedIn.accountId()).isPresent();
    }

    /**
     * Keeps the key, after the app has shown that it has it. An open page is not enough to put one app in the place of
     * another.
     *
     * @param before a code of the app that is connected now or a recovery code; of no meaning when there is none
     * @return codes for the day the phone is lost, to be shown once
     * @throws org.kith.kernel.RuleBroken when the code is not of this key, the one before is wrong, or no password was typed
     */
    public Enrolled enrol(SignedIn signedIn, String key, String code, String before) {
        var now = clock.instant();
        PASSWORD_WAS_TYPED.require(isByPassword(signedIn));
        var secret = new Base32().decode(key);
        var step = Totp.stepOf(secret, code, now);
        CODE_IS_RIGHT.require(step.isPresent() && signedIn.step() != SecondStep.CODE);
        var kept = signIns.totp(signedIn.accountId());
        boolean right = kept.isEmpty() || isRight(signedIn, kept.get(), before, now);
        decided.fire(new AccessDecided(signedIn.actor(), Record.SIGN_IN, Action.UPDATE, signedIn.accountId(), right));
        CODE_BEFORE_IS_RIGHT.require(right);
        var codes = Stream.generate(SecondFactor::recoveryCode)
                .limit(RECOVERY_CODES)
                .toList();
        var account = signedIn.accountId();
        signIns.keepTotp(account, steps.secrets().sealed(secret, account.toString()), step.getAsLong());
        signIns.keepRecoveryCodes(
                account, codes.stream().map(SecondFactor::hashOf).toList(), now);
        return new Enrolled(signingIn.stepUp(signedIn, now), codes);
    }

    /** The new sign-in, and the codes to write down. */
    public record Enrolled(SignedIn signedIn, List<String> recoveryCodes) {}

    /**
     * Finishes signing in with a code of the app or one of the recovery codes.
     *
     * @return the sign-in under a new secret
     * @throws org.kith.kernel.RuleBroken when the code is wrong, was used already, or came too soon after wrong ones
     */
    public SignedIn confirm(SignedIn signedIn, String code) {
        var now = clock.instant();
        var account = signedIn.accountId();
        var kept = signIns.totp(account).orElseThrow(NotFound::new);
        boolean right = isRight(signedIn, kept, code, now);
        decided.fire(new AccessDecided(signedIn.actor(), Record.SIGN_IN, Action.UPDATE, account, right));
        CODE_IS_RIGHT.require(right);
        return signingIn.stepUp(signedIn, now);
    }

    private boolean isByPassword(SignedIn signedIn) {
        return signIns.session(Secrets.hash(signedIn.secret()))
                .filter(session -> session.phone() == null)
                .isPresent();
    }

    private boolean isRight(SignedIn signedIn, SignIns.KeptTotp kept, String code, Instant now) {
        var account = signedIn.accountId();
        if (kept.isWaiting(now)) {
            return false;
        }
        if (isFresh(signedIn, kept, code, now) || signIns.useRecoveryCode(account, hashOf(code), now)) {
            signIns.succeeded(account);
            return true;
        }
        int count = kept.failed() + 1;
        signIns.failed(account, count, now.plus(SigningIn.delayAfter(count)));
        return false;
    }

    private boolean isFresh(SignedIn signedIn, SignIns.KeptTotp kept, String code, Instant now) {
        var account = signedIn.accountId();
        var secret = steps.secrets().opened(kept.sealed(), account.toString());
        var step = Totp.stepOf(secret, code, now);
        return step.isPresent() && signIns.useStep(account, step.getAsLong());
    }

    private static String recoveryCode() {
        var signs = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            signs.append(i == 4 || i == 8 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }

    private static String hashOf(String code) {
        return Secrets.hash(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}

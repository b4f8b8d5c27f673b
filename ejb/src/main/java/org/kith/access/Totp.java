package org.kith.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every 30 seconds (RFC 6238, HMAC-SHA-1, as all authenticator apps make them). */
final class Totp {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP, 6);

    private Totp() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /**
     * The time step in which a code is right: this one, the one before or the one after, for clocks that are a little
     * wrong.
     */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        var typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var found = OptionalLong.empty();
        for (int away = -1; away <= 1; away++) {
            var at = now.plus(STEP.multipliedBy(away));
            if (MessageDigest.isEqual(codeAt(secret, at).getBytes(StandardCharsets.UTF_8), typed)) {
                found = OptionalLong.of(at.getEpochSecond() / STEP.toSeconds());
            }
        }
        return found;
    }

    static String codeAt(byte[] secret, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

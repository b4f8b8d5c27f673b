package org.kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with the OWASP minimum of 19 MiB, two passes, one lane, kept as a PHC string. At most four are computed at once,
 * so that a flood of sign-ins cannot take all memory.
 */
@ApplicationScoped
public class Argon2 {
    private static final int KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Semaphore ROOM = new Semaphore(4, true);

    /** Hash of an unknowable password: checking against it takes as long as checking a real one. */
    private final String nobody = hash(Base64.getEncoder().encodeToString(salt()));

    public String hash(String password) {
        var salt = salt();
        return phc(KIB, PASSES, LANES, salt, derive(password, KIB, PASSES, LANES, salt));
    }

    public boolean matches(String password, String phc) {
        var part = phc.split("\\$", -1);
        var setting = part[3].split("[=,]", -1);
        var salt = Base64.getDecoder().decode(part[4]);
        var expected = Base64.getDecoder().decode(part[5]);
        int kib = Integer.parseInt(setting[1]);
        int passes = Integer.parseInt(setting[3]);
        int lanes = Integer.parseInt(setting[5]);
        return MessageDigest.isEqual(expected, derive(password, kib, passes, lanes, salt));
    }

    /** Spends the time of one check, for an account that does not exist. */
    public void pretend(String password) {
        matches(password, nobody);
    }

    /** Whether the hash was made with less than today's settings. */
    public boolean isOutdated(String phc) {
        return !phc.startsWith("$argon2id$v=19$m=" + KIB + ",t=" + PASSES + ",p=" + LANES + "$");
    }

    private static byte[] salt() {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static String phc(int kib, int passes, int lanes, byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + kib + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash);
    }

    private static byte[] derive(String password, int kib, int passes, int lanes, byte[] salt) {
        ROOM.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(kib)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            var hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            ROOM.release();
        }
    }
}

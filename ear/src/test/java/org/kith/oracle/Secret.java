package org.kith.oracle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of an address that the database knows by its hash only, made from an id so that both sides of a test know it. */
final class Secret {
    private Secret() {}

    static String of(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest("secret of " + id));
    }

    static String hash(String secret) {
        return HexFormat.of().formatHex(digest(secret));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.kith.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The shared secrets of authenticator apps, encrypted at rest (AES-256-GCM) with a key derived from {@code
 * kith.context.key}: whoever reads the table alone cannot make codes. The account's id is authenticated with it, so that
 * one account's secret cannot be put in place of another's.
 */
final class TotpSecrets {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final SecretKeySpec key;

    TotpSecrets(byte[] contextKey) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(contextKey, "HmacSHA256"));
            key = new SecretKeySpec(mac.doFinal("kith second factor".getBytes(StandardCharsets.US_ASCII)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] sealed(byte[] secret, String accountId) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var text = run(Cipher.ENCRYPT_MODE, nonce, secret, 0, secret.length, accountId);
        return ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array();
    }

    byte[] opened(byte[] sealed, String accountId) {
        var nonce = java.util.Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, sealed, NONCE, sealed.length - NONCE, accountId);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, int from, int length, String accountId) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(accountId.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a second factor cannot be read with this key", tampered);
        }
    }
}

package org.kith.access;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** The lock of a phone, made of numbers: it signs what it is asked to, and what it is told to say wrongly. */
final class SoftPhone {
    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int HAS_KEY = 0x40;

    final byte[] credentialId;
    String origin;
    String name;
    long count = 1;
    boolean opened = true;
    private final KeyPair keys;

    SoftPhone(String origin, String name, byte[] credentialId) throws GeneralSecurityException {
        this.origin = origin;
        this.name = name;
        this.credentialId = credentialId.clone();
        var maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        keys = maker.generateKeyPair();
    }

    /** What the script of the page sends after a key was made. */
    String made(PasskeyTask task) throws GeneralSecurityException {
        var attestation = new ByteArrayOutputStream();
        attestation.write(0xa3);
        text(attestation, "fmt");
        text(attestation, "none");
        text(attestation, "attStmt");
        attestation.write(0xa0);
        text(attestation, "authData");
        bytes(attestation, authenticatorData(HAS_KEY, credential()));
        return base64(clientData("webauthn.create", task.challenge())) + "." + base64(attestation.toByteArray());
    }

    /** What the script of the page sends after the lock was opened. */
    String signed(PasskeyTask task) throws GeneralSecurityException {
        count++;
        var client = clientData("webauthn.get", task.challenge());
        var data = authenticatorData(0, new byte[0]);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return base64(credentialId) + "." + base64(client) + "." + base64(data) + "." + base64(signature.sign());
    }

    private byte[] clientData(String kind, String challenge) {
        return ("{\"type\":\"" + kind + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int flags, byte[] credential) throws GeneralSecurityException {
        return ByteBuffer.allocate(37 + credential.length)
                .put(sha256(name.getBytes(StandardCharsets.UTF_8)))
                .put((byte) (flags | USER_PRESENT | (opened ? USER_VERIFIED : 0)))
                .putInt((int) count)
                .put(credential)
                .array();
    }

    // Sixteen noughts for the maker, the key's id, and the key as COSE has it: EC2, ES256, P-256, x, y.
    private byte[] credential() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[16]);
        out.write(credentialId.length >> 8);
        out.write(credentialId.length);
        out.writeBytes(credentialId);
        out.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
        bytes(out, number(point.getAffineX()));
        out.write(0x22);
        bytes(out, number(point.getAffineY()));
        return out.toByteArray();
    }

    private static byte[] number(BigInteger value) {
        var all = value.toByteArray();
        var fixed = new byte[32];
        int length = Math.min(32, all.length);
        System.arraycopy(all, all.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(0x60 + text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void bytes(ByteArrayOutputStream out, byte[] bytes) {
        out.write(0x58);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

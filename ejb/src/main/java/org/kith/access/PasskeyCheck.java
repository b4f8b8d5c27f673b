package org.kith.access;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.CollectedClientDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a phone signed, held against what it was asked to sign, by the rules of WebAuthn Level 2: kind, challenge, origin, name,
 * that the lock was opened, the signature, and that the count went on. Who made the phone is not asked. Anybody may send anything
 * here, and readers of foreign bytes fail in many ways: each of them is a refusal.
 */
final class PasskeyCheck {
    private static final List<PublicKeyCredentialParameters> KINDS =
            List.of(kind(COSEAlgorithmIdentifier.ES256), kind(COSEAlgorithmIdentifier.RS256));
    private static final int LONGEST_ID = 1023;
    private static final int LONGEST_KEY = 2000;
    private static final int LONGEST_ANSWER = 20_000;

    private final ObjectConverter objects = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(objects);

    /** The half of a key with which nobody can sign. */
    record PublicKey(byte[] credentialId, byte[] cose, boolean backedUp, long signCount) {}

    /** The parts of what a script sent, base64url with dots between; empty when they are not so many or not that. */
    static Optional<List<byte[]>> parts(String sent, int count) {
        var words = sent.length() > LONGEST_ANSWER ? new String[0] : sent.split("\\.", -1);
        if (words.length != count) {
            return Optional.empty();
        }
        var parts = new ArrayList<byte[]>();
        try {
            for (var word : words) {
                parts.add(Base64.getUrlDecoder().decode(word));
            }
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        return Optional.of(parts);
    }

    /** What the phone says it was asked to sign, base64url. */
    Optional<String> challenge(byte[] clientData) {
        try {
            var read = new CollectedClientDataConverter(objects).convert(clientData);
            return Optional.ofNullable(read)
                    .map(data -> data.getChallenge())
                    .map(challenge -> Base64.getUrlEncoder().withoutPadding().encodeToString(challenge.getValue()));
        } catch (RuntimeException notRead) {
            return Optional.empty();
        }
    }

    /** A key that was just made; empty when it was not made as asked. */
    Optional<PublicKey> made(byte[] clientData, byte[] attestation, PasskeySite site, String challenge) {
        try {
            var data = manager.verify(
                            new RegistrationRequest(attestation, clientData),
                            new RegistrationParameters(server(site, challenge), KINDS, true, true))
                    .getAttestationObject();
            var authenticator = data == null ? null : data.getAuthenticatorData();
            if (authenticator == null) {
                return Optional.empty();
            }
            var credential = authenticator.getAttestedCredentialData();
            if (credential == null) {
                return Optional.empty();
            }
            var cose = objects.getCborConverter().writeValueAsBytes(credential.getCOSEKey());
            return credential.getCredentialId().length > LONGEST_ID || cose.length > LONGEST_KEY
                    ? Optional.empty()
                    : Optional.of(new PublicKey(
                            credential.getCredentialId(),
                            cose,
                            authenticator.isFlagBE(),
                            authenticator.getSignCount()));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    /**
     * Whether this key signed.
     *
     * @param answer key id, client data, authenticator data, signature
     * @return how often the phone says it has signed with it; empty when it is refused
     */
    Optional<Long> signed(List<byte[]> answer, PublicKey key, PasskeySite site, String challenge) {
        try {
            var cose = objects.getCborConverter().readValue(key.cose(), COSEKey.class);
            if (cose == null) {
                return Optional.empty();
            }
            var kept = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    true,
                    key.backedUp(),
                    false,
                    key.signCount(),
                    new AttestedCredentialData(AAGUID.ZERO, key.credentialId(), cose),
                    null,
                    null,
                    null,
                    null);
            var data = manager.verify(
                            new AuthenticationRequest(answer.get(0), answer.get(2), answer.get(1), answer.get(3)),
                            new AuthenticationParameters(
                                    server(site, challenge), kept, List.of(key.credentialId()), true, true))
                    .getAuthenticatorData();
            return data == null ? Optional.empty() : Optional.of(data.getSignCount());
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private static ServerProperty server(PasskeySite site, String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.name())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static PublicKeyCredentialParameters kind(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }
}

package org.kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The own lock of a known phone instead of a code. The phone keeps a key behind its lock and signs with it what it is asked to;
 * fingerprint, face and PIN never leave it. The key is worth nothing without the secret that the known phone keeps, and ends with it.
 */
@ApplicationScoped
public class Passkeys {
    static final Duration CHALLENGE_LASTS = Duration.ofMinutes(5);
    /** A lock is fumbled with more often than a code is asked for. */
    static final int CHALLENGES_AN_HOUR = 20;

    private static final int PARTS_WHEN_MADE = 2;
    private static final int PARTS_WHEN_SIGNED = 4;

    @Inject
    private PasskeyTables tables;

    @Inject
    private KnownPhones phones;

    @Inject
    private Event<AccessDecided> decided;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "kith.public-address", defaultValue = "http://127.0.0.1:8080")
    private String publicAddress;

    private final PasskeyCheck check = new PasskeyCheck();

    protected Passkeys() {}

    /** For tests, which have no container. */
    Passkeys(
            PasskeyTables tables, KnownPhones phones, Event<AccessDecided> decided, Clock clock, String publicAddress) {
        this.tables = tables;
        this.phones = phones;
        this.decided = decided;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /** The address at which phones keep keys for Kith; empty when browsers keep none for it. */
    public Optional<PasskeySite> site() {
        return PasskeySite.of(publicAddress);
    }

    /** Whether this phone's lock opens Kith. */
    public boolean isOn(String phoneSecret) {
        return site().isPresent()
                && phones.find(phoneSecret)
                        .flatMap(phone -> tables.on(phone.id()))
                        .isPresent();
    }

    /** What the phone needs to make a key; empty on a phone that is not known as one's own, and when asked too often. */
    public Optional<PasskeyTask> toMake(SignedIn signedIn, String phoneSecret) {
        return own(signedIn, phoneSecret)
                .flatMap(phone -> ask(phone, Secrets.hash(signedIn.secret()))
                        .map(challenge -> new PasskeyTask(challenge, base64(bytes(phone.id())))));
    }

    /**
     * Keeps the key that the phone made.
     *
     * @param sent client data and attestation object, base64url with a dot between
     * @return false when it was not made as asked
     */
    public boolean made(SignedIn signedIn, String phoneSecret, String sent) {
        var phone = own(signedIn, phoneSecret);
        var parts = PasskeyCheck.parts(sent, PARTS_WHEN_MADE);
        UUID kept = null;
        if (phone.isPresent() && parts.isPresent()) {
            var clientData = parts.get().get(0);
            kept = answered(phone.get(), Secrets.hash(signedIn.secret()), clientData)
                    .flatMap(challenge -> site().flatMap(
                                    site -> check.made(clientData, parts.get().get(1), site, challenge)))
                    .map(key -> tables.keep(phone.get().accountId(), phone.get().id(), key, clock.instant()))
                    .orElse(null);
        }
        tell(signedIn.actor(), Action.CREATE, kept, kept != null);
        return kept != null;
    }

    /** What the phone is asked to sign; empty when it has no key or asks too often. */
    public Optional<PasskeyTask> toSign(String phoneSecret) {
        var phone = phones.find(phoneSecret);
        var kept = phone.flatMap(known -> tables.on(known.id()));
        return kept.flatMap(key -> ask(phone.get(), null)
                .map(challenge -> new PasskeyTask(challenge, base64(key.key().credentialId()))));
    }

    /**
     * Signs in with what the phone signed. Whatever is wrong with it, the answer is the same.
     *
     * @param sent key id, client data, authenticator data and signature, base64url with dots between
     */
    public Optional<SignedIn> signIn(String phoneSecret, String sent) {
        var phone = phones.find(phoneSecret);
        var kept = phone.flatMap(known -> tables.on(known.id()));
        var parts = PasskeyCheck.parts(sent, PARTS_WHEN_SIGNED);
        if (phone.isEmpty() || kept.isEmpty() || parts.isEmpty()) {
            return refused(kept.map(PasskeyTables.Kept::id).orElse(null));
        }
        var key = kept.get();
        var count = answered(phone.get(), null, parts.get().get(1))
                .flatMap(challenge -> site().flatMap(site -> check.signed(parts.get(), key.key(), site, challenge)));
        if (count.isEmpty() || !tables.used(key, count.get(), clock.instant())) {
            return refused(key.id());
        }
        var signedIn = phones.opened(phone.get());
        signedIn.ifPresent(opened -> tell(opened.actor(), Action.UPDATE, key.id(), true));
        return signedIn;
    }

    private Optional<KnownPhones.Phone> own(SignedIn signedIn, String phoneSecret) {
        return SigningIn.isOwnDevice(signedIn.active().role()) && signedIn.isDone()
                ? phones.find(phoneSecret).filter(phone -> phone.accountId().equals(signedIn.accountId()))
                : Optional.empty();
    }

    private Optional<String> ask(KnownPhones.Phone phone, @Nullable String sessionHash) {
        var now = clock.instant();
        if (site().isEmpty() || tables.asked(phone.id(), now.minus(Duration.ofHours(1))) >= CHALLENGES_AN_HOUR) {
            return Optional.empty();
        }
        var challenge = Secrets.next();
        tables.ask(phone.id(), sessionHash, challenge, now, CHALLENGE_LASTS);
        return Optional.of(challenge);
    }

    // Used up before anything else is looked at: the same answer is never looked at twice.
    private Optional<String> answered(KnownPhones.Phone phone, @Nullable String sessionHash, byte[] clientData) {
        return check.challenge(clientData)
                .filter(challenge -> tables.answered(phone.id(), sessionHash, challenge, clock.instant()));
    }

    private Optional<SignedIn> refused(@Nullable UUID keyId) {
        tell(null, Action.UPDATE, keyId, false);
        return Optional.empty();
    }

    private void tell(@Nullable Actor actor, Action action, @Nullable UUID keyId, boolean permitted) {
        decided.fire(new AccessDecided(actor, Record.PASSKEY, action, keyId, permitted));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package org.kith.access;

import static org.kith.access.AccessRule.LINK_IS_LIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.Ids;

/** One-time links with which people choose their password: 256 random bits, 72 hours, used once. */
@ApplicationScoped
public class Invitations {
    private static final Duration LIFE = Duration.ofHours(72);

    @Inject
    private SignIns signIns;

    @Inject
    private Argon2 argon2;

    @Inject
    private Clock clock;

    /** A new link's token for an account. Handing it over is the caller's part. */
    public String invite(UUID accountId) {
        var token = Secrets.next();
        var now = clock.instant();
        signIns.invite(Secrets.hash(token), accountId, now, now.plus(LIFE));
        return token;
    }

    /** The token of the one-time set-up link when the installation is empty. */
    public Optional<String> setUpToken() {
        if (signIns.hasAccounts()) {
            return Optional.empty();
        }
        var token = Secrets.next();
        var now = clock.instant();
        signIns.invite(Secrets.hash(token), null, now, now.plus(LIFE));
        return Optional.of(token);
    }

    /** Who the link is for, to greet them by name; empty when it is no longer live. */
    public Optional<String> nameBehind(String token) {
        return signIns.invited(Secrets.hash(token), clock.instant()).map(SignIns.Invited::name);
    }

    /**
     * Sets the password and uses the link up.
     *
     * @throws org.kith.kernel.RuleBroken when the link is not live or the password is weak
     */
    public void accept(String token, String password) {
        var now = clock.instant();
        var hash = Secrets.hash(token);
        var invited = signIns.invited(hash, now);
        LINK_IS_LIVE.require(invited.isPresent());
        var account = invited.orElseThrow();
        Passwords.requireStrong(password, account.name(), account.username());
        LINK_IS_LIVE.require(signIns.useInvitation(hash, now));
        signIns.setPassword(account.accountId(), argon2.hash(password), now);
        signIns.endAll(account.accountId(), now);
    }

    /** Makes the partnership and its first administrator, who also operates the installation. */
    public void setUp(String token, FirstAdministrator first) {
        Passwords.requireStrong(first.password(), first.name(), first.username());
        LINK_IS_LIVE.require(
                signIns.setUp(Secrets.hash(token), clock.instant(), first, argon2.hash(first.password()), new UUID[] {
                    Ids.next(), Ids.next(), Ids.next(), Ids.next()
                }));
    }

    /** What the set-up page asks for. */
    public record FirstAdministrator(String partnership, String city, String name, String username, String password) {}
}

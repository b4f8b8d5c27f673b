package org.kith.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.access.KnownPhonesIT.owner;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;

/** Ailsa is sent a link, loses it, and is sent another one. */
class InvitationsIT {
    private final SignIns signIns = new SignIns(KnownPhonesIT.pool());
    private final UUID account = Ids.next();
    private final Instant now = Instant.now();

    @Test
    void the_newest_link_is_the_only_one_that_opens_and_opens_once() throws SQLException {
        owner(
                "INSERT INTO kith.account (id, version, username, name, audience, created_at)"
                        + " VALUES (?, 1, ?, 'Ailsa', 'STAFF', NOW())",
                account,
                account + "@example.org");
        var lost = invited();
        assertTrue(signIns.invited(lost, now).isPresent());
        var second = invited();
        assertFalse(signIns.invited(lost, now).isPresent(), "whoever found the first one sets no password with it");
        assertTrue(signIns.invited(second, now).isPresent());
        assertTrue(signIns.useInvitation(second, now));
        assertFalse(signIns.useInvitation(second, now));
        assertFalse(signIns.invited(second, now).isPresent());
    }

    private String invited() {
        var hash = Secrets.hash(Secrets.next());
        signIns.invite(hash, account, now, now.plus(Duration.ofHours(72)));
        return hash;
    }
}

package org.kith.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Specializes;
import org.kith.people.notice.Letter;
import org.kith.people.notice.MailServer;

/** A mail server that is there only while letters are waited for that leave by themselves, and carries them nowhere. */
@Alternative
@Specializes
@Priority(1)
@ApplicationScoped
public class MailOnDemand extends MailServer {
    private static volatile boolean there;

    static void set(boolean isThere) {
        there = isThere;
    }

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public void carry(Letter letter) {
        // Nobody in the oracle's city has an address.
    }
}

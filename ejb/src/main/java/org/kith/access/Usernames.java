package org.kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Whether a user name is taken, anywhere in the installation: administrators cannot see each other's accounts. */
@ApplicationScoped
public class Usernames {
    @Inject
    private SignIns signIns;

    public boolean isTaken(String username) {
        return signIns.isTaken(username.strip().toLowerCase(Locale.ROOT));
    }
}

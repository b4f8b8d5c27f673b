package org.kith.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An empty installation prints a one-time link that makes its first administrator. There is no default password. */
@Singleton
@Startup
public class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private Invitations invitations;

    @Inject
    @ConfigProperty(name = "kith.mode", defaultValue = "production")
    private String mode;

    @Inject
    @ConfigProperty(name = "kith.public-address", defaultValue = "http://127.0.0.1:8080")
    private String address;

    @PostConstruct
    void printLink() {
        if (mode.equals("demo")) {
            return;
        }
        invitations
                .setUpToken()
                .ifPresent(token -> LOG.log(
                        Level.WARNING,
                        "Kith is empty. Open this link once, within 72 hours, to set it up: {0}/set-up?token={1}",
                        new Object[] {address.replaceAll("/+$", ""), token}));
    }
}

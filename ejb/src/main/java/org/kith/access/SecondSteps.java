package org.kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is asked for a second factor: {@code kith.second-factor} is {@code required} (of staff) or {@code offered}. */
@ApplicationScoped
class SecondSteps {
    /** Those who look at their own things only are never made to. */
    private static final Set<Role> NEVER_MADE_TO = EnumSet.of(Role.VOLUNTEER, Role.PERSON, Role.REFERRER);

    @Inject
    @ConfigProperty(name = "kith.second-factor", defaultValue = "required")
    private String policy;

    @Inject
    @ConfigProperty(name = "kith.context.key")
    private String contextKey;

    protected SecondSteps() {}

    /** For tests, which have no configuration. */
    SecondSteps(String policy, String contextKey) {
        this.policy = policy;
        this.contextKey = contextKey;
    }

    TotpSecrets secrets() {
        return new TotpSecrets(HexFormat.of().parseHex(contextKey.strip()));
    }

    SecondStep of(boolean enrolled, boolean confirmed, Role active) {
        if (enrolled) {
            return confirmed ? SecondStep.DONE : SecondStep.CODE;
        }
        boolean made = !policy.equals("offered") && !NEVER_MADE_TO.contains(active);
        return made ? SecondStep.ENROL : SecondStep.DONE;
    }
}

package org.kith.web.volunteering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.volunteering.ExpiringCheck;
import org.kith.volunteering.Vetting;

/** Checks that expire within 60 days, and those that have. */
@Named
@RequestScoped
public class ExpiringPage {
    private static final int DAYS = 60;

    @Inject
    private Vetting vetting;

    @Inject
    private Clock clock;

    private List<ExpiringCheck> checks = List.of();

    public void load() {
        checks = vetting.expiring(DAYS);
    }

    public List<ExpiringCheck> getChecks() {
        return checks;
    }

    public boolean isOver(ExpiringCheck check) {
        return !check.expiresOn().isAfter(LocalDate.now(clock));
    }
}

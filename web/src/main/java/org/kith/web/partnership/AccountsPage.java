package org.kith.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.partnership.AccountSummary;
import org.kith.partnership.Operating;
import org.kith.partnership.Staffing;
import org.kith.partnership.WaitingAccount;
import org.kith.web.ui.Outcome;

/** Who can sign in; for the system administrator only who waits after failed sign-ins. */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    private Staffing staffing;

    @Inject
    private Operating operating;

    private @Nullable List<AccountSummary> accounts;
    private @Nullable List<WaitingAccount> waiting;

    public boolean isOperator() {
        return CurrentActor.get().role() == Role.SYSTEM_ADMINISTRATOR;
    }

    public List<AccountSummary> getAccounts() {
        if (accounts == null) {
            accounts = isOperator() ? List.of() : staffing.accounts();
        }
        return accounts;
    }

    public List<WaitingAccount> getWaiting() {
        if (waiting == null) {
            waiting = isOperator() ? operating.waiting() : List.of();
        }
        return waiting;
    }

    public @Nullable String unlock(UUID id) {
        operating.unlock(id);
        return Outcome.said("accounts.unlocked").to("/accounts");
    }
}

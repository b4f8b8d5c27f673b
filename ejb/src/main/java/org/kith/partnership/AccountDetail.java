package org.kith.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;

/** An account with the roles it holds and held, as far as the administrator may see them. */
public record AccountDetail(AccountSummary account, List<Held> roles) {
    /** One role with its dates. */
    public record Held(
            UUID id, Role role, LocalDate from, @Nullable LocalDate until, boolean today) {}
}

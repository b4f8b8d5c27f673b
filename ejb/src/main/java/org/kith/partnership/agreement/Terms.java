package org.kith.partnership.agreement;

import static org.kith.partnership.agreement.AgreementRule.AGREEMENT_DAYS_ARE_IN_ORDER;
import static org.kith.partnership.agreement.AgreementRule.AGREEMENT_GROUPS_FIT_THE_LEVEL;
import static org.kith.partnership.agreement.AgreementRule.AGREEMENT_NAMES_A_ROLE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;

/**
 * What an agreement says.
 *
 * @param words why, and what each partner promises, for people to read
 * @param level the highest a share may have: 1 need, 2 introduce, 3 joint support
 * @param endsOn the last day; null: until it is ended
 */
public record Terms(
        String title,
        SharingPurpose purpose,
        String words,
        Set<DataGroup> groups,
        Set<Role> roles,
        int level,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** Roles that can receive what is shared. */
    public static final Set<Role> STAFF = EnumSet.of(Role.COORDINATOR, Role.PARTNER_MANAGER, Role.SAFEGUARDING_LEAD);

    void check(LocalDate today) {
        AGREEMENT_DAYS_ARE_IN_ORDER.require(
                !startsOn.isBefore(today) && (endsOn == null || !endsOn.isBefore(startsOn)));
        AGREEMENT_GROUPS_FIT_THE_LEVEL.require(
                !groups.isEmpty() && groups.stream().allMatch(group -> group.level() <= level));
        AGREEMENT_NAMES_A_ROLE.require(!roles.isEmpty() && STAFF.containsAll(roles));
    }
}

package org.kith.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;

/**
 * What is asked when somebody is invited or given a further role.
 *
 * @param username an e-mail address or another name, unique in the installation
 * @param partnerId for roles at a partner
 * @param personId for the role of a person or carer
 * @param volunteerId for the role of a volunteer
 */
public record NewAccount(
        String username,
        String name,
        Role role,
        @Nullable UUID partnerId,
        @Nullable UUID personId,
        @Nullable UUID volunteerId) {}

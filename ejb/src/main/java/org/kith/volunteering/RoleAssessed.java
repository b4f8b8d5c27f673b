package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a partner assessed one of its roles.
 *
 * @param paragraph of the law, or the reason, that decided
 */
public record RoleAssessed(
        UUID id, String role, boolean regulated, String paragraph, LocalDate assessedOn, String assessedByName) {}

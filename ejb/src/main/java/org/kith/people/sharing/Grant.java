package org.kith.people.sharing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a partner opens to another.
 *
 * @param level 1 need, 2 introduce, 3 joint support
 * @param untilOn the last day, at most twelve months away
 */
public record Grant(UUID toPartnerId, UUID agreementId, int level, LocalDate untilOn) {}

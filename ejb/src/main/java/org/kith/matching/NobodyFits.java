package org.kith.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits and could have nobody today, and why.
 *
 * @param weeks whole weeks of waiting
 * @param blocking the first rule that leaves nobody
 * @param change the rule about which something could be done, null when no single change is enough
 * @param volunteerName with whom it would then be possible
 * @param arguments what is missing, see {@link HardRule}
 */
public record NobodyFits(
        UUID entryId,
        String name,
        long weeks,
        HardRule blocking,
        @Nullable HardRule change,
        @Nullable String volunteerName,
        List<Object> arguments) {}

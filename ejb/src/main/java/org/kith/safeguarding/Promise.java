package org.kith.safeguarding;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever raised a concern is told.
 *
 * @param whoRings safeguarding leads by name; empty when the partner has none, then the partner rings
 * @param phone of the partner, to ring oneself
 */
public record Promise(
        Instant answerBy,
        List<String> whoRings,
        @Nullable String partnerName,
        @Nullable String phone) implements Serializable {}

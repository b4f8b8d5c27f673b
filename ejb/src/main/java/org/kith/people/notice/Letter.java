package org.kith.people.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice to read, print or read out.
 *
 * @param aboutId the referral or person it is about
 * @param to an e-mail address, a telephone number, or the lines of a postal address
 * @param stuck whether sending by itself was given up
 */
public record Letter(
        UUID id,
        UUID aboutId,
        Channel channel,
        String toName,
        String to,
        String subject,
        String body,
        Instant madeAt,
        @Nullable Instant doneAt,
        boolean stuck)
        implements Serializable {}

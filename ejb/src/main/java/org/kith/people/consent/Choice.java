package org.kith.people.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.partnership.agreement.DataGroup;
import org.kith.partnership.agreement.SharingPurpose;

/**
 * One choice of a person as it was recorded.
 *
 * @param replacedAt when another choice about the same took its place; null while it stands
 */
public record Choice(
        UUID id,
        UUID toPartnerId,
        SharingPurpose purpose,
        DataGroup group,
        boolean given,
        String textVersion,
        AskedHow askedHow,
        Instant recordedAt,
        String recordedByName,
        @Nullable String note,
        @Nullable Instant replacedAt) {
    public boolean isStanding() {
        return replacedAt == null;
    }
}

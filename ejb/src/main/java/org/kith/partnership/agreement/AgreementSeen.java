package org.kith.partnership.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with where its partners stand.
 *
 * @param reference such as 3.2: the third agreement, its second edition
 */
public record AgreementSeen(
        UUID id,
        String reference,
        Terms terms,
        boolean running,
        @Nullable Instant endedAt,
        List<Party> parties) {
    /** One partner's place in it. */
    public record Party(
            UUID partnerId,
            String name,
            @Nullable Instant acceptedAt,
            @Nullable Instant leftAt) {
        public boolean isIn() {
            return acceptedAt != null && leftAt == null;
        }
    }

    /** Whether this partner may share under it, or be shared with, today. */
    public boolean isInForce(@Nullable UUID partnerId) {
        return running && parties.stream().anyMatch(party -> party.partnerId().equals(partnerId) && party.isIn());
    }

    /** The other partners that are in. */
    public List<Party> othersThan(@Nullable UUID partnerId) {
        return parties.stream()
                .filter(party -> party.isIn() && !party.partnerId().equals(partnerId))
                .toList();
    }
}

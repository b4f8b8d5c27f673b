package org.kith.people.consent;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.partnership.agreement.DataGroup;
import org.kith.partnership.agreement.SharingPurpose;

/**
 * What a person was asked and answered, all groups of data at once: what is not a yes is a no.
 *
 * @param textVersion of the words the person was asked with
 */
public record Asked(
        UUID toPartnerId,
        SharingPurpose purpose,
        Set<DataGroup> yes,
        AskedHow how,
        String textVersion,
        @Nullable String note) {
    /** The words in use; the paper form and the page carry the same. */
    public static final String TEXT_VERSION = "2026-11";
}

package org.kith.matching.transfer;

import org.kith.kernel.Rule;

/** What must hold for handing over. */
public enum TransferRule implements Rule {
    TRANSFER_HAS_A_REASON,
    TRANSFER_GOES_TO_ANOTHER,
    PARTNER_IS_A_MEMBER,
    PERSON_AGREED_TO_TRANSFER,
    PERSON_IS_NOT_NEW,
    PERSON_HAS_NO_OPEN_MATCH,
    TRANSFER_IS_OFFERED_ONCE,
    TRANSFER_IS_OPEN,
    TRANSFER_IS_POSSIBLE
}

package org.kith.matching.transfer;

/** What handing over writes on timelines; the last two are written by the routine of the database. */
public enum TransferEvent {
    TRANSFER_OFFERED,
    TRANSFER_WITHDRAWN,
    PERSON_TRANSFERRED,
    PERSON_TAKEN_OVER
}

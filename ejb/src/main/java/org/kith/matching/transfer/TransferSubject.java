package org.kith.matching.transfer;

/** What is handed over. */
public enum TransferSubject {
    REFERRAL,
    PERSON
}

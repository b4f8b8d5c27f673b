package org.kith.referrals;

/** What the inbox can be sorted by. */
public enum InboxSort {
    RECEIVED("r.receivedAt*"),
    DUE("r.decideBy*"),
    BAND("r.priorityBand*, r.receivedAt"),
    NAME("r.familyName*, r.givenName*"),
    AREA("r.outwardCode*, r.receivedAt"),
    REFERRER("r.referrerKind*, r.receivedAt");

    private final String order;

    InboxSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}

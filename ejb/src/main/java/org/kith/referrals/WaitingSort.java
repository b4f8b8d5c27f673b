package org.kith.referrals;

/** What the waiting list can be sorted by. Priority is the band and, within it, the time waited. */
public enum WaitingSort {
    PRIORITY("w.priorityBand*, w.waitingSince"),
    WAITED("w.waitingSince*"),
    CONTACT("w.lastContactOn*, w.waitingSince"),
    NAME("p.familyName*, p.givenName*"),
    AREA("p.outwardCode*, w.waitingSince");

    private final String order;

    WaitingSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}

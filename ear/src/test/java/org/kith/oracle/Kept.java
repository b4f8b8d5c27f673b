package org.kith.oracle;

/** What an earlier partner kept of somebody: theirs to know who looked at it, and with whom it was shared. */
final class Kept {
    private final City city;
    private final Caller caller;

    Kept(City city, Caller caller) {
        this.city = city;
        this.caller = caller;
    }

    boolean isMine(String person) {
        return !caller.person().isEmpty() && (person.equals(caller.person()) || isOfMe(person));
    }

    private boolean isOfMe(String kept) {
        return city.rows("transfer").stream()
                .anyMatch(transfer -> transfer.is("person_id", kept)
                        && transfer.is("taken_id", caller.person())
                        && transfer.is("accepted", "true"));
    }

    /** One partner kept a record when another took the person over, and one offered in vain. */
    static Row of(City city, Row person, Row keeper, Row owner, boolean accepted) {
        var kept = Owned.add(
                city,
                keeper,
                "person",
                "reference",
                city.canary(),
                "languages",
                "en",
                "communication",
                "PHONE",
                "registered_at",
                city.now.minusDays(90),
                "closed_on",
                city.today().minusDays(3),
                "closed_reason",
                "TRANSFERRED");
        Owned.add(
                city,
                keeper,
                "transfer",
                "to_partner_id",
                owner.id(),
                "subject",
                "PERSON",
                "person_id",
                kept.id(),
                "offered_at",
                city.now.minusDays(4),
                "offered_by",
                city.newId(),
                "answered_at",
                city.now.minusDays(3),
                "accepted",
                accepted,
                "taken_id",
                person.id());
        return kept;
    }
}

package org.kith.oracle;

import java.util.stream.Stream;

/** Whom the forms that were sent meanwhile have left at work: accounts are disabled, and parts given and ended. */
final class AtWork {
    private final City city;

    AtWork(City city) {
        this.city = city;
    }

    /** Whether the caller still plays the part that it is asked as, at a partner that has not left. */
    boolean is(Caller caller) {
        return caller.username().isEmpty()
                || hasNotLeft(caller) && part(caller).findAny().isPresent();
    }

    /** The part that the caller is asked as. */
    Stream<Row> part(Caller caller) {
        return parts(caller)
                .filter(part -> part.is("role", caller.role()))
                .filter(part -> part.text("partner_id").equals(caller.partner()));
    }

    /** Whether the role that this text tells of is one that the account may act in today. */
    boolean mayAct(Caller caller, String text) {
        return parts(caller).anyMatch(part -> text.contains('"' + part.text("role") + '"'));
    }

    private Stream<Row> parts(Caller caller) {
        return new Reach(city, caller).working().filter(part -> part.is("account_id", caller.account()));
    }

    private boolean hasNotLeft(Caller caller) {
        var partner = caller.partner().isEmpty() ? null : city.row(caller.partner());
        return partner == null
                || !partner.has("left_on")
                || partner.day("left_on").isAfter(city.today());
    }
}

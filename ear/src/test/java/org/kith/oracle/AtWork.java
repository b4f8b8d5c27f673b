package org.kith.oracle;

/**
 * Who still plays the part that they came with. Forms of the accounts take parts away and give others while the oracle asks;
 * whoever it happens to acts as somebody else from then on, or as nobody.
 */
record AtWork(City city) {
    boolean is(Caller caller) {
        if (caller.username().isEmpty()) {
            return true;
        }
        var parts = city.rows("account_role").stream()
                .filter(part -> part.is("account_id", caller.account()))
                .filter(this::isToday)
                .toList();
        return !city.row(caller.account()).has("disabled_at")
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> part.is("role", caller.role()));
    }

    private boolean isToday(Row part) {
        return !part.day("valid_from").isAfter(city.today())
                && (!part.has("valid_until") || !part.day("valid_until").isBefore(city.today()));
    }
}

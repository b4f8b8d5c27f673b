package org.kith.oracle;

/** Which part of the audit somebody reads. */
final class Audited {
    private final Reach reach;
    private final City city;
    private final Caller caller;

    Audited(Reach reach, City city, Caller caller) {
        this.reach = reach;
        this.city = city;
        this.caller = caller;
    }

    /** The person's own record, and what hangs on it: a share, a look in an emergency, a match, a visit. */
    // Records of several tables may have one id.
    private boolean isAboutMe(String recordId) {
        return city.all(recordId).stream().anyMatch(this::isAboutMe);
    }

    private boolean isAboutMe(Row row) {
        return switch (row.table()) {
            case "person" -> isMine(row.id()) || row.is("merged_into", caller.person());
            case "share", "break_glass", "befriending_match", "conversation", "personal_outcome", "case_story" ->
                isMine(row.text("person_id"));
            case "visit" -> isMine(city.row(row.text("match_id")).text("person_id"));
            default -> false;
        };
    }

    private boolean isMine(String person) {
        return new Kept(city, caller).isMine(person);
    }

    /** Whose name stands in the part of the audit that the caller reads. */
    boolean holds(String scope, Row account) {
        if (!account.table().equals("account")) { // the doors through which a partnership and a partner are changed
            return account.is("id", scope.equals("all") ? caller.partnership() : caller.partner())
                    || reach.ofPartnership(account);
        }
        return city.rows("event").stream()
                .filter(event -> event.is("account_id", account.id()))
                .anyMatch(event -> reads(scope, event));
    }

    /** Whether a line of the audit is the caller's to read. */
    boolean reads(String scope, Row event) {
        return switch (scope) {
            case "own partner" ->
                event.is("partner_id", caller.partner()) && !event.is("record", "CONCERN")
                        || event.is("account_id", caller.account());
            case "all" -> reach.ofPartnership(event) || event.is("account_id", caller.account());
            case "who looked at me" -> isAboutMe(event.text("record_id")) && event.is("outcome", "DONE");
            default -> event.is("account_id", caller.account());
        };
    }
}

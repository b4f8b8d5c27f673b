package org.kith.oracle;

/** What somebody with a code is asked: one proposal, from one side, while the code holds. */
final class AskedOnce {
    private final City city;
    private final Caller caller;

    AskedOnce(City city, Caller caller) {
        this.city = city;
        this.caller = caller;
    }

    /** @param when {@code person} or {@code volunteer} is the side that is asked; open or met is how far the match is */
    boolean holds(String when, Row row) {
        var asking = city.row(caller.account());
        if (asking == null
                || asking.has("revoked_at")
                || !asking.moment("expires_at").isAfter(city.now)
                || !asking.is("owner_partner_id", caller.partner())) {
            return false;
        }
        var match = city.row(asking.text("match_id"));
        return switch (when) {
            case "itself" -> row == asking;
            case "told" -> row.is("subject_id", match.id()) && row.is("actor_id", asking.id());
            case "person" -> row == match && asking.is("side", "PERSON") && canBeAnswered(match);
            case "volunteer" -> row == match && asking.is("side", "VOLUNTEER") && canBeAnswered(match);
            default -> other(when, row, asking, match);
        };
    }

    /** The other side of the one that is asked: what it likes while it is open, the first name once they meet. */
    private static boolean other(String when, Row row, Row asking, Row match) {
        var words = when.split(" ");
        var isOther = row.is("id", match.text(words[0].equals("person") ? "volunteer_id" : "person_id"));
        return isOther
                && asking.is("side", words[0].toUpperCase(java.util.Locale.ROOT))
                && !match.has("ended_on")
                && (words[1].equals("open") || match.has("introduced_on"));
    }

    // A no ends it; it may still be read by whoever said it.
    private static boolean canBeAnswered(Row match) {
        return !match.has("introduced_on") && (!match.has("end_reason") || match.is("end_reason", "NOT_AGREED"));
    }
}

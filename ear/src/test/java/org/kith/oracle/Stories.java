package org.kith.oracle;

/** Stories of people: written, approved, taken back; each use with a yes that holds, ran out or was withdrawn. */
final class Stories {
    private final City city;
    private final Caller caller;

    Stories(City city, Caller caller) {
        this.city = city;
        this.caller = caller;
    }

    static void of(City city, Row partner, Row person) {
        for (var approved : new boolean[] {false, true}) {
            for (var takenBack : new boolean[] {false, true}) {
                story(city, partner, person, approved, takenBack);
            }
        }
    }

    private static void story(City city, Row partner, Row person, boolean approved, boolean takenBack) {
        for (var standing : new String[] {"HOLDS", "RAN_OUT", "WITHDRAWN"}) {
            for (var use : new String[] {"BOARD", "FUNDER", "WEBSITE"}) {
                var story = Owned.add(
                        city,
                        partner,
                        "case_story",
                        "person_id",
                        person.id(),
                        "approved_at",
                        approved ? city.now.minusHours(2) : null,
                        "taken_back_at",
                        takenBack ? city.now.minusHours(1) : null);
                Owned.add(
                        city,
                        partner,
                        "story_consent",
                        "person_id",
                        person.id(),
                        "story_id",
                        story.id(),
                        "used_for",
                        use,
                        "until_on",
                        city.today().plusDays(standing.equals("RAN_OUT") ? -1 : 30),
                        "withdrawn_at",
                        standing.equals("WITHDRAWN") ? city.now.minusHours(1) : null);
            }
        }
    }

    /** The doors: words while they are not approved, and the manager's approval. */
    static boolean isDoor(String when, Row story, Caller caller) {
        return when.equals("open") ? !story.has("approved_at") : caller.role().equals("PARTNER_MANAGER");
    }

    /** A story, or the yes by which it is read, for somebody outside the partner. */
    boolean told(Row row) {
        return row.is("partnership_id", caller.partnership())
                && (row.table().equals("story_consent")
                        ? holds(row) && isTold(city.row(row.text("story_id")))
                        : isTold(row)
                                && city.rows("story_consent").stream()
                                        .anyMatch(yes -> yes.is("story_id", row.id()) && holds(yes)));
    }

    private static boolean isTold(Row story) {
        return story.has("approved_at") && !story.has("taken_back_at");
    }

    private boolean holds(Row yes) {
        return yes.is("used_for", caller.role().equals("COMMISSIONER") ? "FUNDER" : "BOARD")
                && !yes.has("withdrawn_at")
                && !yes.day("until_on").isBefore(city.today());
    }
}

package org.kith.oracle;

/** What was said around a person, once open to the person and once not, and what matters to them. */
final class Talked {
    private final City city;
    private final Row partner;

    Talked(City city, Row partner) {
        this.city = city;
        this.partner = partner;
    }

    void around(Row person) {
        for (var open : new boolean[] {true, false}) {
            var talk = own(
                    "conversation",
                    "person_id",
                    person.id(),
                    "participants",
                    "COORDINATOR,OLDER_PERSON",
                    "open_to_person",
                    open);
            for (var who : new String[] {"OLDER_PERSON", "COORDINATOR"}) {
                own(
                        "voice",
                        "person_id",
                        person.id(),
                        "conversation_id",
                        talk.id(),
                        "stakeholder",
                        who,
                        "about",
                        "BELONGING");
            }
        }
        for (var struck : new Object[] {null, city.now}) {
            own("external_event", "person_id", person.id(), "nights", null, "struck_at", struck);
        }
        var wanted = own("personal_outcome", "person_id", person.id(), "category", "SEEING_PEOPLE");
        own("outcome_part", "person_id", person.id(), "outcome_id", wanted.id(), "done_on", null);
        own("outcome_review", "person_id", person.id(), "outcome_id", wanted.id());
    }

    /** The own words, and those of others where all agreed; what happened, unless it was struck out; whatever else is told. */
    static boolean isMine(City city, Caller caller, Row row) {
        return row.is("person_id", caller.person())
                && switch (row.table()) {
                    case "conversation", "personal_outcome", "outcome_part", "outcome_review" -> true;
                    case "case_story", "story_consent" -> true;
                    case "external_event" -> !row.has("struck_at");
                    case "voice" ->
                        row.is("stakeholder", "OLDER_PERSON")
                                || city.row(row.text("conversation_id")).is("open_to_person", "true");
                    default -> throw new IllegalStateException("me of " + row.table());
                };
    }

    private Row own(String table, Object... given) {
        return Owned.add(city, partner, table, given);
    }
}

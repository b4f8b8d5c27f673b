package org.kith.run.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What some people, their families, volunteers and coordinators said in their own words, and what matters to them. */
final class Conversations {
    private static final int EVERY = 9;
    private final City city;
    private final Chance chance;
    private final Rows rows;

    Conversations(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    void make() throws SQLException {
        for (int i = 0; i < city.people.size(); i += EVERY) {
            var elder = city.people.get(i);
            if (elder.closedOn() == null) {
                first(elder);
                wants(elder);
            }
        }
    }

    private void first(City.Elder elder) throws SQLException {
        var day = city.today.minusDays(100);
        var talk = conversation(elder, day, "COORDINATOR,FAMILY,OLDER_PERSON", "What would make a good week");
        said(elder, talk, "OLDER_PERSON", "SECURITY", "I feel safe in the flat, less so on the stairs.", 3, null);
        said(elder, talk, "OLDER_PERSON", "BELONGING", "Since the club closed I see nobody but the postman.", 2, null);
        said(
                elder,
                talk,
                "OLDER_PERSON",
                "CONTINUITY",
                "I was a joiner for forty years. Nobody asks about that.",
                2,
                null);
        said(
                elder,
                talk,
                "OLDER_PERSON",
                "WHOLE",
                "I manage. I would like somebody to talk football with.",
                null,
                null);
        said(elder, talk, "FAMILY", "SECURITY", "I lie awake when the phone is not answered.", 2, null);
        said(elder, talk, "FAMILY", "SIGNIFICANCE", "It helps that somebody asks how I am, too.", 4, null);
        said(elder, talk, "FAMILY", "WHOLE", "It is lonelier than it is told to you.", null, "OLDER_PERSON");
        said(elder, talk, "COORDINATOR", "PURPOSE", "We can find somebody who likes to build things.", 4, null);
        var again =
                conversation(elder, city.today.minusDays(14), "COORDINATOR,OLDER_PERSON,VOLUNTEER", "Twelve weeks on");
        said(
                elder,
                again,
                "OLDER_PERSON",
                "BELONGING",
                "On Tuesdays I have company, and I look forward to it.",
                4,
                null);
        said(elder, again, "OLDER_PERSON", "ACHIEVEMENT", "We finished the bird table.", 5, null);
        said(elder, again, "VOLUNTEER", "PURPOSE", "I learn more than I give.", 5, null);
        said(elder, again, "VOLUNTEER", "SIGNIFICANCE", "I am expected. That is worth a lot.", 5, null);
    }

    private void wants(City.Elder elder) throws SQLException {
        var outcome = chance.id();
        add(
                elder,
                "personal_outcome",
                outcome,
                "category,statement,importance,status,review_on,wanted_at,wanted_by",
                "SEEING_PEOPLE",
                "To have somebody to build things with again.",
                3,
                "WORKING",
                city.today.plusWeeks(10),
                chance.during(city.today.minusDays(100)),
                elder.partner().coordinator());
        part(elder, outcome, "OLDER_PERSON", "Forty years of joinery, and the tools", "Shows how it is done", null);
        part(elder, outcome, "VOLUNTEER", "Two good hands and a car", "Brings the wood", city.today.minusDays(60));
        add(
                elder,
                "outcome_review",
                chance.id(),
                "outcome_id,status,words,reviewed_on,reviewed_by",
                outcome,
                "WORKING",
                "The bird table is done. Next is a bench.",
                city.today.minusDays(14),
                elder.partner().coordinator());
    }

    private UUID conversation(City.Elder elder, LocalDate day, String there, String purpose) throws SQLException {
        var id = chance.id();
        add(
                elder,
                "conversation",
                id,
                "held_on,place,purpose,participants,open_to_person,review_on,copy_given_on,recorded_at,recorded_by",
                day,
                "at home",
                purpose,
                there,
                true,
                day.plusWeeks(12),
                day.plusDays(7),
                chance.during(day),
                elder.partner().coordinator());
        return id;
    }

    private void said(
            City.Elder elder,
            UUID talk,
            String who,
            String about,
            String words,
            @Nullable Integer feels,
            @Nullable String differsFrom)
            throws SQLException {
        add(
                elder,
                "voice",
                chance.id(),
                "conversation_id,stakeholder,about,words,feels,differs_from,written_at,written_by",
                talk,
                who,
                about,
                words,
                feels,
                differsFrom,
                city.now,
                elder.partner().coordinator());
    }

    private void part(
            City.Elder elder, UUID outcome, String who, String brings, String does, @Nullable LocalDate doneOn)
            throws SQLException {
        add(
                elder,
                "outcome_part",
                chance.id(),
                "outcome_id,stakeholder,brings,does,done_on,added_at",
                outcome,
                who,
                brings,
                does,
                doneOn,
                city.now);
    }

    private void add(City.Elder elder, String table, UUID id, String columns, @Nullable Object... values)
            throws SQLException {
        rows.about(city, elder, table, id, columns, values);
    }
}

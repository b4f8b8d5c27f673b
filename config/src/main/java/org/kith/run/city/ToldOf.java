package org.kith.run.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Case stories with the yes of those whom they are about, and what happened to people elsewhere. */
final class ToldOf {
    private static final int EVERY = 45;
    private static final int EVENTS = 7;
    private static final List<Told> STORIES = List.of(
            new Told(
                    "A bench in the back court",
                    "When the club closed the week had no shape any more. Whole days went by without a word.",
                    "On Tuesdays two people saw, sand and talk. The neighbours now sit on what they made.",
                    "Forty years of joinery, the tools, and a lot of patience with a beginner.",
                    "1,4"),
            new Told(
                    "Chess by telephone",
                    "Snow and stairs kept the door shut from November to March.",
                    "Every Thursday at four a game goes on by telephone. The volunteer has yet to win one.",
                    "A library of openings, kept in the head, and dry jokes.",
                    "2,4"),
            new Told(
                    "The recipe book",
                    "Cooking for one was not worth the trouble, and meals came out of tins.",
                    "Two people cook on Fridays and write down what they did. A neighbour's child copies it out.",
                    "Recipes of three grandmothers, and the right way to roll out oatcakes.",
                    "1,2"),
            new Told(
                    "Back at the harbour",
                    "After the fall the harbour was only what could be heard through the window.",
                    "They walk to the third bollard and back. The harbour master has started to wave.",
                    "The name of every boat of the last fifty years, and who sailed in it.",
                    "1,4"),
            new Told(
                    "Letters in two languages",
                    "Since the sister died nobody was left to speak Gaelic with.",
                    "They read old letters aloud. The volunteer now asks for the bread without being laughed at.",
                    "A language, its songs, and the patience of a former teacher.",
                    "4"));
    private final City city;
    private final Chance chance;
    private final Rows rows;

    ToldOf(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    private record Told(String title, String before, String after, String brought, String outcomes) {}

    void make() throws SQLException {
        for (int i = 0; i < city.people.size(); i += EVERY) {
            story(city.people.get(i), i == 0, STORIES.get(i / EVERY % STORIES.size()));
        }
        byVolunteers();
        for (int i = 0; i < city.people.size(); i += EVENTS) {
            event(city.people.get(i), i);
        }
    }

    private void story(City.Elder elder, boolean named, Told told) throws SQLException {
        var id = chance.id();
        var day = city.today.minusDays(30);
        add(
                elder,
                "case_story",
                id,
                "title,before_words,after_words,brought,outcomes,written_at,written_by,approved_at,approved_by",
                told.title(),
                told.before(),
                told.after(),
                told.brought(),
                told.outcomes(),
                chance.during(day),
                elder.partner().coordinator(),
                chance.during(day.plusDays(5)),
                elder.partner().coordinator());
        yes(elder, id, "BOARD", named ? "Mr G." : null, city.today.plusMonths(11), null);
        yes(elder, id, "FUNDER", null, city.today.plusMonths(5), null);
        yes(elder, id, "WEBSITE", null, city.today.plusMonths(11), city.today.minusDays(3));
    }

    /** Good news of the last days, which coordinators have yet to work on. */
    private void byVolunteers() throws SQLException {
        var told = city.pairings.stream().filter(pair -> pair.endedOn() == null).toList();
        for (int i = 0; i < told.size(); i += EVERY) {
            rows.run(
                    "INSERT INTO kith.case_story (id, version, partnership_id, owner_partner_id, person_id, title,"
                            + " before_words, after_words, brought, written_at, written_by, told_by_name) SELECT ?, 1,"
                            + " m.partnership_id, m.owner_partner_id, m.person_id, 'The first time out since spring', '',"
                            + " 'We went as far as the bench by the harbour. The way back was all jokes.', '', ?, v.id,"
                            + " CONCAT(v.given_name, ' ', v.family_name) FROM kith.befriending_match m JOIN kith.volunteer"
                            + " v ON v.id = m.volunteer_id WHERE m.id = ?",
                    chance.id(),
                    chance.during(city.today.minusDays(2)),
                    told.get(i).id());
        }
    }

    private void yes(
            City.Elder elder,
            UUID story,
            String use,
            @Nullable String toldAs,
            LocalDate until,
            @Nullable LocalDate withdrawnOn)
            throws SQLException {
        add(
                elder,
                "story_consent",
                chance.id(),
                "story_id,used_for,told_as,until_on,given_at,given_by,withdrawn_at",
                story,
                use,
                toldAs,
                until,
                chance.during(city.today.minusDays(28)),
                elder.partner().coordinator(),
                withdrawnOn == null ? null : chance.during(withdrawnOn));
    }

    private void event(City.Elder elder, int number) throws SQLException {
        var kind = number % 3 == 0 ? "AE_ATTENDANCE" : number % 3 == 1 ? "GP_VISIT" : "HOSPITAL_ADMISSION";
        add(
                elder,
                "external_event",
                chance.id(),
                "kind,happened_on,nights,source,certainty,words,noted_at,noted_by",
                kind,
                city.today.minusDays(10 + number % 300L),
                kind.equals("HOSPITAL_ADMISSION") ? 1 + number % 6 : null,
                number % 2 == 0 ? "SELF_REPORT" : "CARER",
                number % 5 == 0 ? "UNSURE" : "LIKELY",
                "Told at the visit after.",
                city.now,
                elder.partner().coordinator());
    }

    private void add(City.Elder elder, String table, UUID id, String columns, @Nullable Object... values)
            throws SQLException {
        rows.about(city, elder, table, id, columns, values);
    }
}

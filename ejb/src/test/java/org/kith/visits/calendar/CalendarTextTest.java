package org.kith.visits.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Duration;
import org.junit.jupiter.api.Test;

/** What a calendar program reads. */
class CalendarTextTest {
    private static final UUID VISIT = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final ZoneId CITY = ZoneId.of("Europe/London");

    @Test
    void a_visit_has_its_time_in_the_city_with_the_rules_of_the_clocks_beside_it() throws Exception {
        var text = text(LocalDate.of(2026, 11, 24), LocalTime.of(14, 0), "Visit");
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n"), text);
        assertTrue(text.contains("DTSTART;TZID=Europe/London:20261124T140000\r\n"), text);
        assertTrue(text.contains("BEGIN:VTIMEZONE\r\n"), text);
        assertTrue(text.contains("TZID:Europe/London\r\n"), text);
        assertTrue(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"), text);
        assertTrue(text.contains("UID:" + VISIT + "@kith\r\n"), text);
        assertTrue(text.contains("CLASS:PRIVATE\r\n"), text);
        var read = new CalendarBuilder().build(new StringReader(text));
        assertEquals(1, read.getComponents(Component.VEVENT).size());
        assertEquals(Instant.parse("2026-11-24T14:00:00Z"), start(text));
    }

    @Test
    void the_missing_hour_of_spring_is_an_hour_later_and_the_repeated_one_of_autumn_its_first() throws Exception {
        assertEquals(
                Instant.parse("2026-03-29T01:30:00Z"),
                start(text(LocalDate.of(2026, 3, 29), LocalTime.of(1, 30), "Visit")),
                "half past one does not exist: it is half past two");
        var repeated = text(LocalDate.of(2026, 10, 25), LocalTime.of(1, 30), "Visit");
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), start(repeated));
        assertTrue(repeated.contains("DURATION:PT1H\r\n"), "a length, not an end that could be read as the start");
        assertFalse(repeated.contains("DTEND"), repeated);
    }

    @Test
    void a_summer_visit_and_a_leap_day_keep_their_hour() throws Exception {
        assertEquals(
                Instant.parse("2026-07-01T13:00:00Z"),
                start(text(LocalDate.of(2026, 7, 1), LocalTime.of(14, 0), "Visit")));
        assertEquals(
                Instant.parse("2028-02-29T14:00:00Z"),
                start(text(LocalDate.of(2028, 2, 29), LocalTime.of(14, 0), "Visit")));
    }

    @Test
    void what_somebody_is_called_cannot_begin_another_line() throws Exception {
        var text = text(LocalDate.of(2026, 11, 24), LocalTime.of(14, 0), "Isobel; \"Izzy\", née\nSUMMARY:forged\r\nX");
        assertEquals(1, text.lines().filter(line -> line.startsWith("SUMMARY")).count(), text);
        assertTrue(text.lines().noneMatch(line -> line.length() > 76), "lines are folded");
    }

    private static String text(LocalDate day, LocalTime time, String words) {
        return CalendarText.of(
                "Visits",
                List.of(new CalendarEntry(
                        VISIT,
                        3,
                        day,
                        time,
                        60,
                        words,
                        "https://kith.example/visits/visit?id=" + VISIT,
                        Instant.parse("2026-01-01T00:00:00Z"))));
    }

    // Read as a calendar program does: the day and time in the zone named beside them.
    private static Instant start(String text) throws Exception {
        var event = (VEvent) new CalendarBuilder()
                .build(new StringReader(text))
                .getComponents(Component.VEVENT)
                .get(0);
        DtStart<ZonedDateTime> starts = event.getRequiredProperty("DTSTART");
        Duration lasts = event.getRequiredProperty("DURATION");
        assertEquals(java.time.Duration.ofHours(1), lasts.getDuration());
        var date = starts.getDate();
        return ZonedDateTime.of(date.toLocalDateTime(), CITY).toInstant();
    }
}

package org.kith.visits.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.kith.kernel.Clocks;

/**
 * Visits as an iCalendar (RFC 5545). Times are the city's, with the rules of its clocks beside them, so that a calendar shows
 * the right hour whatever it knows of time zones.
 */
final class CalendarText {
    private static final String SUMMER = "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU";
    private static final String WINTER = "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU";
    // Since 1996 all of the European Union's clocks, and Britain's with them, change at one o'clock UTC.
    private static final LocalDateTime FIRST_SUMMER = LocalDateTime.of(1996, 3, 31, 1, 0);
    private static final LocalDateTime FIRST_WINTER = LocalDateTime.of(1996, 10, 27, 2, 0);

    private CalendarText() {}

    static String of(String name, List<CalendarEntry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Kith//Visits//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        CalendarComponent clocks = clocks();
        calendar.add(clocks);
        entries.forEach(entry -> calendar.add((CalendarComponent) event(entry)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    // A length and not an end: in the night when an hour is repeated the end's time of day would say the wrong one of
    // the two.
    // A time that the spring change skips is an hour later, as everywhere in the records.
    private static VEvent event(CalendarEntry entry) {
        var starts = ZonedDateTime.of(entry.day(), entry.startsAt(), Clocks.CITY);
        var event = new VEvent(new PropertyList());
        event.add(new Uid(entry.visitId() + "@kith"));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new DtStart<>(starts));
        event.add(new net.fortuna.ical4j.model.property.Duration(Duration.ofMinutes(entry.minutes())));
        event.add(new net.fortuna.ical4j.model.property.Summary(entry.words()));
        event.add(new Sequence(entry.version()));
        event.add(ImmutableClazz.PRIVATE);
        event.add(new Url(java.net.URI.create(entry.link())));
        return event;
    }

    private static VTimeZone clocks() {
        var summer = new Daylight(new PropertyList());
        summer.add(new DtStart<>(FIRST_SUMMER));
        summer.add(new TzOffsetFrom("+0000"));
        summer.add(new TzOffsetTo("+0100"));
        summer.add(new TzName("BST"));
        summer.add(new RRule<>(SUMMER));
        var winter = new Standard(new PropertyList());
        winter.add(new DtStart<>(FIRST_WINTER));
        winter.add(new TzOffsetFrom("+0100"));
        winter.add(new TzOffsetTo("+0000"));
        winter.add(new TzName("GMT"));
        winter.add(new RRule<>(WINTER));
        var zone = new VTimeZone(new PropertyList(), new ComponentList<>(List.of(summer, winter)));
        zone.add(new TzId(Clocks.CITY.getId()));
        return zone;
    }
}

package org.quorate.correspondence;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.quorate.kernel.Time;

/**
 * Calendar files (RFC 5545, RFC 5546). Calendars are shared and shown on locked screens, so they say when, and never
 * who, where or why.
 */
public final class CalendarFile {

    private static final String PRODUCT = "-//Quorate//Child protection conferences//EN";

    private static final int LONGEST_LINE = 75;

    /** England's rule since 1996; conferences are not older. */
    private static final CalendarComponent ENGLAND = parsed("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:%s
            BEGIN:VTIMEZONE
            TZID:Europe/London
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            TZNAME:BST
            DTSTART:19960331T010000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            TZNAME:GMT
            DTSTART:19961027T020000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """.formatted(PRODUCT));

    private CalendarFile() {}

    /**
     * An invitation to one person, or its cancellation.
     *
     * @param organizer the e-mail address it is sent from
     * @param attendee the e-mail address it is sent to
     * @param stamp when it is written
     */
    public static String invitation(CalendarEntry entry, String organizer, String attendee, Instant stamp) {
        var cancelled = entry.method() == CalendarEntry.Method.CANCEL;
        var event = event(entry, "Conference " + entry.reference(), stamp);
        event.add(new Organizer(mailto(organizer)));
        event.add(new Attendee(new ParameterList(List.of(PartStat.NEEDS_ACTION, Rsvp.FALSE)), mailto(attendee)));
        var calendar = calendar();
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(event);
        return written(calendar, new CalendarOutputter(true));
    }

    /** The same entry to be put into a calendar by hand; it asks nobody for an answer. */
    public static String download(CalendarEntry entry, Instant stamp) {
        var calendar = calendar();
        calendar.add(event(entry, "Conference " + entry.reference(), stamp));
        return written(calendar, new CalendarOutputter(false));
    }

    /**
     * The times of many conferences, for a calendar programme to subscribe to.
     *
     * @param name what the calendar is called there; names no family
     */
    public static String feed(String name, List<CalendarEntry> entries, Instant stamp) {
        // without a method: one would ask for an organiser, whom a private feed has not
        var calendar = calendar();
        calendar.add(new XProperty("X-WR-CALNAME", oneLine(name)));
        entries.forEach(entry -> calendar.add(event(entry, "Conference", stamp)));
        // an organizer, which RFC 5546 wants in what is published, would say whose calendar it is
        return written(calendar, new CalendarOutputter(false));
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ENGLAND);
        return calendar;
    }

    private static VEvent event(CalendarEntry entry, String summary, Instant stamp) {
        var start = entry.day().atTime(entry.startsAt()).atZone(Time.ENGLAND);
        var event = new VEvent(false);
        event.add(new Uid(oneLine(entry.uid())));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(start.plusMinutes(entry.minutes())));
        event.add(new Summary(oneLine(summary)));
        event.add(
                entry.method() == CalendarEntry.Method.CANCEL
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", oneLine(address), null);
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException("not an address", wrong);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String written(Calendar calendar, CalendarOutputter outputter) {
        var text = new StringWriter();
        try {
            outputter.output(calendar, text);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return folded(text.toString().replace("\r\n ", ""));
    }

    /** By octets, as RFC 5545 (3.1) counts; the library counts characters. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        var octets = 0;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var character = Character.toString(text.codePointAt(i));
            var more = character.getBytes(StandardCharsets.UTF_8).length;
            var ends = character.equals("\r") || character.equals("\n");
            if (!ends && octets + more > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets = ends ? 0 : octets + more;
        }
        return folded.toString();
    }

    private static CalendarComponent parsed(String text) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(text.replace("\n", "\r\n")))
                    .getComponents()
                    .getFirst();
        } catch (IOException | ParserException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}

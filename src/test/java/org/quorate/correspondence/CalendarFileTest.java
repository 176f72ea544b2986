package org.quorate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final Instant STAMP = Instant.parse("2026-03-01T09:00:00Z");
    private static final String SENDER = "conferences@council.example";

    @Test
    void anInvitationSaysWhenAndNothingElse() throws Exception {
        var calendar = parsed(invitation(entry("2026-03-09", "10:00", CalendarEntry.Method.REQUEST)));
        var event = event(calendar);

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(calendar, "METHOD")).isEqualTo("REQUEST");
        assertThat(value(event, "UID")).isEqualTo("invitee-1@quorate");
        assertThat(value(event, "SEQUENCE")).isEqualTo("2");
        assertThat(value(event, "SUMMARY")).isEqualTo("Conference CP-2026-0042");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "TRANSP")).isEqualTo("OPAQUE");
        assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20260301T090000Z");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:" + SENDER);
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:gp@nhs.example");
        assertThat(event.getPropertyList().getAll())
                .extracting(Property::getName)
                .doesNotContain("LOCATION", "DESCRIPTION", "COMMENT", "CONTACT");
        assertThat(event.getComponentList().getAll()).isEmpty();
        assertThat(invitation(entry("2026-03-09", "10:00", CalendarEntry.Method.REQUEST)))
                .contains("PARTSTAT=NEEDS-ACTION", "RSVP=FALSE", "TZID=Europe/London");
    }

    @Test
    void aCancellationCancels() throws Exception {
        var calendar = parsed(invitation(entry("2026-03-09", "10:00", CalendarEntry.Method.CANCEL)));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(calendar, "METHOD")).isEqualTo("CANCEL");
        assertThat(value(event(calendar), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(calendar), "UID")).isEqualTo("invitee-1@quorate");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-12, 09:30, 2026-01-12T09:30:00Z",
        "2026-07-13, 09:30, 2026-07-13T08:30:00Z",
        "2026-03-28, 23:00, 2026-03-28T23:00:00Z",
        "2026-03-29, 10:00, 2026-03-29T09:00:00Z",
        "2026-03-29, 01:30, 2026-03-29T01:30:00Z",
        "2026-10-25, 10:00, 2026-10-25T10:00:00Z",
        "2026-10-24, 10:00, 2026-10-24T09:00:00Z"
    })
    void theClockTimeIsEnglandsOnEveryDayOfTheYear(LocalDate day, LocalTime at, Instant moment) throws Exception {
        var event = event(parsed(invitation(entry(day.toString(), at.toString(), CalendarEntry.Method.REQUEST))));
        ZonedDateTime start = event.getPropertyList()
                .<DtStart<ZonedDateTime>>getFirst("DTSTART")
                .orElseThrow()
                .getDate();
        ZonedDateTime end = event.getPropertyList()
                .<DtEnd<ZonedDateTime>>getFirst("DTEND")
                .orElseThrow()
                .getDate();

        assertThat(start.toInstant()).isEqualTo(moment);
        assertThat(end.toInstant()).isEqualTo(moment.plusSeconds(90 * 60));
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsAndUnicodeSurvives() throws Exception {
        var text = CalendarFile.feed("Kalendář Žofie – 会议 ".repeat(12), List.of(), STAMP);

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(value(parsed(text), "X-WR-CALNAME"))
                .isEqualTo("Kalendář Žofie – 会议 ".repeat(12).strip());
    }

    @Test
    void noValueCanBringALineOfItsOwn() {
        var entry = new CalendarEntry(
                CalendarEntry.Method.REQUEST,
                "uid\r\nATTENDEE:mailto:evil@example.org",
                0,
                "CP\r\nLOCATION:home",
                LocalDate.of(2026, 3, 9),
                LocalTime.of(10, 0),
                60);

        var text = CalendarFile.invitation(entry, SENDER, "gp@nhs.example\r\nLOCATION:home", STAMP);

        assertThat(text.replace("\r\n ", "").lines())
                .noneMatch(line -> line.startsWith("LOCATION"))
                .filteredOn(line -> line.startsWith("ATTENDEE"))
                .hasSize(1);
    }

    @Test
    void aFeedHoldsTimesOnly() throws Exception {
        var text = CalendarFile.feed(
                "Conferences",
                List.of(
                        entry("2026-03-09", "10:00", CalendarEntry.Method.REQUEST),
                        entry("2026-07-09", "14:00", CalendarEntry.Method.CANCEL)),
                STAMP);
        var calendar = parsed(text);

        assertThat(text).doesNotContain("METHOD:");
        assertThat(calendar.getComponents())
                .filteredOn(VEvent.class::isInstance)
                .hasSize(2);
        assertThat(text).contains("SUMMARY:Conference\r\n").doesNotContain("CP-2026", "ATTENDEE", "ORGANIZER");
    }

    @Test
    void nobodyOnTheNetworkIsAskedAboutTimeZones() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .contains("false");
    }

    private static String invitation(CalendarEntry entry) {
        return CalendarFile.invitation(entry, SENDER, "gp@nhs.example", STAMP);
    }

    private static CalendarEntry entry(String day, String at, CalendarEntry.Method method) {
        return new CalendarEntry(
                method, "invitee-1@quorate", 2, "CP-2026-0042", LocalDate.parse(day), LocalTime.parse(at), 90);
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents().stream()
                .filter(VEvent.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer of, String name) {
        return of.getPropertyList().getFirst(name).orElseThrow().getValue();
    }
}

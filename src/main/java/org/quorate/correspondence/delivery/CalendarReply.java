package org.quorate.correspondence.delivery;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

/**
 * One attendee's reply to an entry of ours (RFC 5546, 3.2.3).
 *
 * @param subjectId whose entry it is
 * @param attendee the address that answers, as written
 * @param partStat such as {@code ACCEPTED}
 * @param sequence of the entry that is answered
 */
record CalendarReply(UUID subjectId, String attendee, String partStat, int sequence) {

    private static final Pattern UID =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@quorate");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,9}");

    /** Empty when it is no reply, or to nothing of ours. */
    static Optional<CalendarReply> of(String calendar) {
        var read = new Properties();
        try {
            new CalendarParserImpl().parse(new StringReader(calendar), read);
        } catch (IOException | ParserException | RuntimeException unreadable) {
            return Optional.empty();
        }
        var uid = UID.matcher(read.value("UID"));
        var attendee = read.value("ATTENDEE");
        if (!read.value("METHOD").equalsIgnoreCase("REPLY")
                || !uid.matches()
                || !attendee.regionMatches(true, 0, "mailto:", 0, 7)) {
            return Optional.empty();
        }
        var sequence = read.value("SEQUENCE");
        return Optional.of(new CalendarReply(
                UUID.fromString(uid.group(1)),
                attendee.substring(7),
                read.value("ATTENDEE;PARTSTAT").toUpperCase(Locale.ROOT),
                SEQUENCE.matcher(sequence).matches() ? Integer.parseInt(sequence) : 0));
    }

    /** The first of each, without asking what its time zone is, which every product writes in its own way. */
    private static final class Properties implements ContentHandler {

        private final Map<String, String> values = new HashMap<>();
        private String name = "";

        String value(String key) {
            return values.getOrDefault(key, "").strip();
        }

        @Override
        public void startProperty(String property) {
            name = property.toUpperCase(Locale.ROOT);
        }

        @Override
        public void propertyValue(String value) {
            values.putIfAbsent(name, value);
        }

        @Override
        public void parameter(String parameter, String value) {
            values.putIfAbsent(name + ";" + parameter.toUpperCase(Locale.ROOT), value);
        }

        @Override
        public void startCalendar() {
            // nothing but properties is read
        }

        @Override
        public void endCalendar() {
            // nothing but properties is read
        }

        @Override
        public void startComponent(String component) {
            // nothing but properties is read
        }

        @Override
        public void endComponent(String component) {
            // nothing but properties is read
        }

        @Override
        public void endProperty(String property) {
            // nothing but properties is read
        }
    }
}

package org.quorate.partnership;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.quorate.kernel.DayOff;
import org.quorate.kernel.RuleViolation;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads GOV.UK's bank-holidays.json: divisions with events of title, date (ISO), notes and bunting. */
final class GovUkCalendar {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String DIVISION = "england-and-wales";

    private GovUkCalendar() {}

    /** England's days in order, at least one; refused at {@code file} with {@code not-gov-uk-calendar}. */
    static List<DayOff> read(InputStream json) {
        try {
            var events = MAPPER.readTree(json).path(DIVISION).path("events");
            var days = StreamSupport.stream(events.spliterator(), false)
                    .map(GovUkCalendar::day)
                    .distinct()
                    .sorted()
                    .toList();
            if (days.isEmpty()) {
                throw RuleViolation.at("file", "not-gov-uk-calendar");
            }
            return days;
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw RuleViolation.at("file", "not-gov-uk-calendar");
        }
    }

    /** The list this release was built with. */
    static List<DayOff> bundled() {
        try (var bundled = new ClassPathResource("bank-holidays.json", GovUkCalendar.class).getInputStream()) {
            return read(bundled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DayOff day(JsonNode event) {
        var title = event.path("title").asString();
        var substitute =
                event.path("notes").asString("").toLowerCase(Locale.ROOT).contains("substitute");
        return DayOff.bankHoliday(
                LocalDate.parse(event.path("date").asString()), substitute ? title + " (substitute)" : title);
    }
}

package org.quorate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of worked examples of a page of documentation, for tests that hold the page to what the code does. */
public final class Examples {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    private Examples() {}

    /** Each row of the table under "Worked examples" by its columns' headings; at least one. */
    public static List<Map<String, String>> of(String page) {
        try {
            var text = Files.readString(Path.of("docs", page));
            var rows = text.substring(text.indexOf("## Worked examples"))
                    .lines()
                    .filter(line -> line.startsWith("|"))
                    .map(Examples::cells)
                    .toList();
            var examples = rows.stream()
                    .skip(2)
                    .map(cells -> row(rows.getFirst(), cells))
                    .toList();
            assertThat(examples).as(page).isNotEmpty();
            return examples;
        } catch (IOException e) {
            throw new AssertionError("no page " + page, e);
        }
    }

    /** Reads {@code Mon 2 March 2026}; a wrong weekday is an error. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    /** Reads {@code Mon 2 March 2026 at 10:00}. */
    public static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text, MOMENT);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static Map<String, String> row(List<String> headings, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < headings.size(); i++) {
            row.put(headings.get(i), cells.get(i));
        }
        return row;
    }
}

package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Localities;
import org.quorate.partnership.RuleSets;
import org.quorate.testing.MeetingData;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was stored before the last day in time was: the migration finds that day from the rules of the conference. */
@PortalTest
class LastDayInTimeTest {

    private static final Path MIGRATION = Path.of("db/migration/conference/V14__last_day_in_time.sql");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Localities localities;

    @Autowired
    private RuleSets ruleSets;

    private MeetingData meeting;

    @BeforeEach
    void aConference() {
        meeting = new MeetingData(jdbc, localities, ruleSets);
    }

    @ParameterizedTest
    @CsvSource({
        // docs/rules/review-clock.md; a Saturday, a Sunday, Christmas Day
        "INITIAL_CONFERENCE, 2026-07-03, 2026-10-02, 2026-10-03",
        "INITIAL_CONFERENCE, 2026-11-30, 2027-02-26, 2027-02-28",
        "PREVIOUS_REVIEW, 2026-06-25, 2026-12-24, 2026-12-25",
        // a working day is the last day itself; so is a day that the council's own file gave
        "INITIAL_CONFERENCE, 2026-04-15, 2026-07-15,",
        "PREVIOUS_REVIEW, 2026-06-25, 2026-12-01,",
        // working days end on a working day
        "BIRTH, 2026-03-20, 2026-04-21,",
        "STRATEGY_DISCUSSION, 2026-03-07, 2026-03-27,"
    })
    void theLastDayOfTheSpanIsTheLastDayInTime(String basis, String from, String due, String limit) throws IOException {
        var child = meeting.child("Ada", LocalDate.of(2020, 1, 1), ConferenceKind.REVIEW);
        jdbc.sql("update conference_child set clock_basis = ?, clock_from = ?, due_on = ? where child_id = ?")
                .params(basis, from, due, child)
                .update();

        jdbc.sql(backfill() + " and k.child_id = '" + child + "'").update();

        assertThat(limitOf(child)).isEqualTo(limit);
    }

    private String limitOf(UUID child) {
        return jdbc.sql("select cast(limit_on as char) from conference_child where child_id = ?")
                .param(child)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static String backfill() throws IOException {
        var statement =
                Pattern.compile("update conference_child.*?;", Pattern.DOTALL).matcher(Files.readString(MIGRATION));
        assertThat(statement.find()).isTrue();
        return statement.group().replace(";", "");
    }
}

package org.quorate.conference.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;

class ConferenceBadgesTest {

    @ParameterizedTest
    @CsvSource({
        "CALLED, false, 2026-03-09, In time: 4 days left",
        "CALLED, false, 2026-03-13, In time: due today",
        "CALLED, false, 2026-03-14, In time",
        "HELD,   false, 2026-03-09, In time",
        "CALLED, true,  2026-03-09, Late: was due Fri 13 March 2026",
    })
    void theClockOfAConferenceThatIsInTimeNeverSaysOverdue(
            ConferenceStatus status, boolean late, LocalDate today, String words) {
        assertThat(ConferenceBadges.clock(conference(status, late), today)
                        .getElement()
                        .getTextRecursively())
                .isEqualTo(words);
    }

    private static ConferenceRow conference(ConferenceStatus status, boolean late) {
        return new ConferenceRow(
                Ids.next(),
                "C-1",
                Ids.next(),
                "Vale",
                null,
                null,
                null,
                null,
                null,
                Ids.next(),
                LocalDate.of(2026, 3, 11),
                LocalTime.of(9, 30),
                90,
                ConferenceMode.IN_PERSON,
                status,
                Set.of(ConferenceKind.INITIAL),
                "",
                LocalDate.of(2026, 3, 13),
                late,
                null,
                null,
                0);
    }
}

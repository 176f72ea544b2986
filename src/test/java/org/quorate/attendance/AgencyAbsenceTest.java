package org.quorate.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.attendance.domain.AgencyAbsence;
import org.quorate.attendance.domain.AgencyAbsence.Needed;
import org.quorate.kernel.Ratio;

class AgencyAbsenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    void oneWhoCameSpeaksForAllOfTheAgency() {
        var both = UUID.randomUUID();
        var none = UUID.randomUUID();
        var absence = new AgencyAbsence(
                List.of(needed(both, true), needed(both, false), needed(none, true), needed(none, true)));
        assertThat(absence.missed()).isEqualTo(new Ratio(1, 2));
        assertThat(absence.missed(none)).isTrue();
        assertThat(absence.missed(both)).isFalse();
        assertThat(absence.missed(UUID.randomUUID())).isFalse();
    }

    @Test
    void theWordsSayHowManyOfHowMany() {
        var absence = new AgencyAbsence(List.of(
                needed(UUID.randomUUID(), true), needed(UUID.randomUUID(), true), needed(UUID.randomUUID(), false)));
        assertThat(absence.words(90)).isEqualTo("2 of 3 conferences in the last 90 days");
        assertThat(new AgencyAbsence(List.of()).words(90)).isEqualTo("0 of 0 conferences in the last 90 days");
    }

    @Test
    void whatIsNotRecordedIsNoAbsence() {
        var somebodyCame = UUID.randomUUID();
        var perhapsSomebody = UUID.randomUUID();
        var noRoll = UUID.randomUUID();
        var absence = new AgencyAbsence(List.of(
                needed(somebodyCame, false),
                needed(somebodyCame, null),
                needed(perhapsSomebody, true),
                needed(perhapsSomebody, null),
                needed(noRoll, null)));

        assertThat(absence.missed()).isEqualTo(new Ratio(0, 1));
        assertThat(absence.needed()).extracting(Needed::conferenceId).containsExactly(somebodyCame);
    }

    private static Needed needed(UUID conference, Boolean absent) {
        return new Needed(UUID.randomUUID(), conference, DAY, absent);
    }
}

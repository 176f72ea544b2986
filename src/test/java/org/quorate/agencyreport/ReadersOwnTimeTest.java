package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Role;
import org.quorate.preparation.AskExclusion;
import org.quorate.preparation.DecideExclusion;
import org.quorate.preparation.ExclusionGround;
import org.quorate.preparation.ExclusionOutcome;
import org.quorate.preparation.Exclusions;
import org.quorate.preparation.HeardBy;
import org.quorate.preparation.LetterSays;
import org.quorate.preparation.Withholds;
import org.springframework.beans.factory.annotation.Autowired;

/** The message that there is something to read is no way to learn when the others meet. */
class ReadersOwnTimeTest extends SharingTestCase {

    @Autowired
    private Exclusions exclusions;

    @Test
    void whoAttendsSeparatelyIsNotToldTheTimeOfTheOthersWithTheirReports() {
        var asked = exclusions.ask(
                support,
                made.conference(),
                new AskExclusion(made.father(), ExclusionGround.FAMILY_CONFLICT, "Violence", "Social worker", "Late"));
        exclusions.decide(
                scene.actor(Role.CHAIR, null, null),
                asked,
                new DecideExclusion(
                        0,
                        ExclusionOutcome.SEPARATE,
                        "by video",
                        LocalTime.of(13, 30),
                        "Safety",
                        LetterSays.NOTHING,
                        HeardBy.PHONE,
                        Withholds.NONE,
                        Set.of()));
        release(made.gp(), made.father(), ShareChannel.LINK);

        assertThat(jdbc.sql("""
                        select concat(subject_line, body, filled) from correspondence_message
                         where recipient_id = ? and kind = 'SHARED_REPORTS'
                        """).param(made.father()).query(String.class).list())
                .singleElement()
                .satisfies(said -> assertThat(said).contains("13:30").doesNotContain("10:00"));
    }
}

package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.LinkLookup;
import org.quorate.agencyreport.domain.ShareEvent;
import org.quorate.invitation.Scene;

/** Where a conference moves, what the family has to read goes with it. */
class MovedSharingTest extends SharingTestCase {

    @Test
    void aPageIsOpenUntilTheNewDayAndItsReaderIsToldThatDay() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        var before = told().getLast();

        scene.moves(made.conference(), Scene.DAY.plusDays(2), LocalTime.of(14, 0));

        clock.setTo("2026-03-13T09:00");
        assertThat(links.look(token(), "2001:db8::7")).isInstanceOf(LinkLookup.Open.class);
        assertThat(told()).hasSize(2).last().asString().contains("13 March").isNotEqualTo(before);
    }

    @Test
    void whoseReportsWereTakenBackIsToldNothing() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        sharing.record(support, share(made.gp(), made.mother()), ShareEvent.ENDED, "The wrong one");

        scene.moves(made.conference(), Scene.DAY.plusDays(2), LocalTime.of(14, 0));

        assertThat(told()).hasSize(1);
    }

    private String token() {
        var link = jdbc.sql(
                        "select l.id from access_link l join agencyreport_reader d on d.id = l.subject_id where d.conference_id = ?")
                .param(made.conference())
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        var address = links.address(link);
        return address.substring(address.indexOf(ReadingLink.PATH) + ReadingLink.PATH.length());
    }

    /** What was written to readers, oldest first. */
    private List<String> told() {
        return jdbc.sql(
                        "select filled from correspondence_message where conference_id = ? and kind = 'SHARED_REPORTS' order by id")
                .param(made.conference())
                .query(String.class)
                .list();
    }
}

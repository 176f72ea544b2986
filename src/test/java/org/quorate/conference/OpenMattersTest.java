package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.invitation.Scene.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.domain.OpenMatter;
import org.quorate.conference.domain.Unsettled;
import org.quorate.directory.Profession;
import org.quorate.invitation.Scene;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is still to settle, a part at a time: nothing is out of reach, however much there is. */
@PortalTest
class OpenMattersTest {

    @Autowired
    private OpenMatters matters;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID chair;
    private final List<UUID> called = new ArrayList<>();

    @BeforeEach
    void threeOfOneChair() {
        clock.setTo(Scene.TODAY);
        chair = scene.practitioner("Carol Chair", Profession.CONFERENCE_CHAIR);
        for (int n = 0; n < 3; n++) {
            var child = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
            var id = scene.called(ConferenceKind.INITIAL, child);
            jdbc.sql("update conference_conference set chair_id = ?, held_on = ?, room_id = null, place_note = null"
                            + " where id = ?")
                    .params(chair, DAY.plusDays(n), id)
                    .update();
            called.add(id);
        }
        jdbc.sql("update conference_conference set held_on = ? where id = ?")
                .params(DAY.minusDays(30), called.getLast())
                .update();
    }

    @Test
    void theMostPressingComesFirstAndThePartsTogetherAreTheWhole() {
        var first = matters.unsettled(scene.support(), chair, 0, 2);
        var rest = matters.unsettled(scene.support(), chair, 2, 2);

        assertThat(first.of()).isEqualTo(3);
        assertThat(first.rows())
                .extracting(OpenMatter::what)
                .containsExactly(OpenMatter.What.OUTCOME, OpenMatter.What.ROOM);
        assertThat(first.rows()).extracting(row -> row.conference().id()).containsExactly(called.get(2), called.get(0));
        assertThat(rest.rows()).extracting(row -> row.conference().id()).containsExactly(called.get(1));
        assertThat(rest.of()).isEqualTo(3);
    }

    @Test
    void beyondTheEndThereIsNothing() {
        assertThat(matters.unsettled(scene.support(), chair, 3, 2)).isEqualTo(new Unsettled(List.of(), 0));
    }
}

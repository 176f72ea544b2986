package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Profession;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ListsOnRecordTest {

    @Autowired
    private Conferences conferences;

    @Autowired
    private OpenMatters matters;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID chair;
    private UUID conference;
    private ConferenceSearch itsTown;
    private Actor support;

    @BeforeEach
    void aConference() {
        clock.setTo(Scene.TODAY);
        chair = scene.practitioner("Robin Chair", Profession.CONFERENCE_CHAIR);
        conference = scene.chairedBy(chair, ConferenceKind.INITIAL, scene.firstChild("Ella", LocalDate.of(2017, 1, 1)));
        support = scene.support();
        var locality = conferences.conference(scene.support(), conference).localityId();
        itsTown =
                new ConferenceSearch(null, Set.of(), locality, null, Scene.DAY, Scene.DAY, ConferenceSearch.Order.DATE);
    }

    @Test
    void aListIsOnRecordAsReadAndSoIsEachConferenceWhoseChildrenItNames() {
        conferences.find(support, itsTown, 0, 10);
        clock.setTo("2026-03-11T08:00");
        matters.today(support, chair);
        clock.setTo("2026-03-12T08:00");
        matters.unsettled(support, chair, 0, 10);

        assertThat(purposes("conference-list", support.id())).containsExactly("conferences", "home", "home");
        assertThat(purposes("conference", conference)).containsExactly("conferences", "home", "home");
    }

    @Test
    void aListForAScreenThatNamesNoChildHandsOutNoNames() {
        assertThat(conferences.findWithoutNames(support, itsTown, 0, 10))
                .singleElement()
                .extracting(ConferenceRow::childLabels)
                .isEqualTo("");
        assertThat(purposes("conference-list", support.id())).containsExactly("conferences");
        assertThat(purposes("conference", conference)).isEmpty();
    }

    private List<String> purposes(String subject, UUID id) {
        return jdbc.sql("""
                        select action from audit_entry
                        where actor_id = ? and kind = 'READ' and subject = ? and subject_id = ? order by seq
                        """)
                .params(support.id(), subject, id)
                .query(String.class)
                .list();
    }
}

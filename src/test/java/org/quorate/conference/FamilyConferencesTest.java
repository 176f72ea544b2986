package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.family.Children;
import org.quorate.invitation.RestrictedScene;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conferences on a family's page. */
@PortalTest
class FamilyConferencesTest {

    @Autowired
    private FamilyConferences conferences;

    @Autowired
    private Children children;

    @Autowired
    private Scene scene;

    @Autowired
    private RestrictedScene restricted;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsClosedToTheReaderPushesNothingThatIsOpenOutOfTheList() {
        clock.setTo(Scene.TODAY);
        var ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        var family = children.child(scene.support(), ella).familyId();
        var open = scene.called(ConferenceKind.INITIAL, ella);
        var closed = restricted.ofAColleague();
        restricted.restrictTo(closed, restricted.account(Role.SERVICE_MANAGER));
        for (int n = 0; n < 51; n++) {
            laterAboutBoth(open, ella, closed.childId());
        }

        assertThat(conferences.of(scene.support(), family))
                .extracting(ConferenceRow::id)
                .containsExactly(open);
    }

    @Test
    void theLatestComesFirst() {
        clock.setTo(Scene.TODAY);
        var ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        var family = children.child(scene.support(), ella).familyId();
        var open = scene.called(ConferenceKind.INITIAL, ella);
        var later = laterAboutBoth(open, ella, scene.firstChild("Noah", LocalDate.of(2016, 1, 1)));

        assertThat(conferences.of(scene.support(), family))
                .extracting(ConferenceRow::id)
                .containsExactly(later, open);
    }

    /** As the other, a year later, and about another family's child as well. */
    private UUID laterAboutBoth(UUID like, UUID child, UUID another) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into conference_conference (id, reference, locality_id, rule_set_id, held_on, starts_at,
                               minutes, mode, status, called_by, called_at)
                        select :id, :id, locality_id, rule_set_id, held_on + interval 1 year, starts_at, minutes, mode,
                               'HELD', called_by, called_at from conference_conference where id = :like
                        """).param("id", id).param("like", like).update();
        for (var about : List.of(child, another)) {
            jdbc.sql("""
                            insert into conference_child (id, conference_id, child_id, kind, clock_basis, clock_from, due_on)
                            select uuid(), :id, :child, kind, clock_basis, clock_from, due_on from conference_child
                            where conference_id = :like
                            """)
                    .param("id", id)
                    .param("child", about)
                    .param("like", like)
                    .update();
        }
        return id;
    }
}

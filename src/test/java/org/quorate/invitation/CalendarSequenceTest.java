package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Profession;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar takes a changed entry only when it is newer than what it has (RFC 5546). */
@PortalTest
class CalendarSequenceTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Test
    void whoWasTakenBackAndIsInvitedAgainGetsANewerEntryThanTheCancellation() {
        clock.setTo(Scene.TODAY);
        var conference = scene.icpc();
        var police = NewInvitee.professional(
                scene.reachable("Pat Police", Profession.POLICE, "pat.police@police.example"), true, false);
        var invitee =
                invitations.invite(scene.support(), conference, List.of(police)).getFirst();
        jdbc.sql("update correspondence_message set status = 'SENT', version = version + 1 where subject_id = ?")
                .param(invitee)
                .update();
        invitations.withdraw(scene.support(), invitee, WithdrawReason.INVITED_IN_ERROR);

        invitations.invite(scene.support(), conference, List.of(police));

        assertThat(entries(invitee)).containsExactly("REQUEST 0", "CANCEL 1", "REQUEST 2");
    }

    private List<String> entries(UUID invitee) {
        return jdbc.sql("select concat(json_value(calendar, '$.method'), ' ', json_value(calendar, '$.sequence'))"
                        + " from correspondence_message where subject_id = ? order by id")
                .param(invitee)
                .query(String.class)
                .list();
    }
}

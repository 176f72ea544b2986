package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people need before they are written to. */
@PortalTest
class InviteeNeedsTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Invitations invitations;

    @Autowired
    private InviteeNeeds needs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID conference;

    @BeforeEach
    void called() {
        clock.setTo(Scene.TODAY);
        conference = scene.icpc();
    }

    @Test
    void whoIsInvitedByNameIsWrittenToOnceAnAddressIsKnown() {
        var supporter = invite(NewInvitee.named(InviteeRole.SUPPORTER, "Aunt Petra"));
        assertThat(Sent.to(jdbc, supporter)).extracting(Sent::held).containsExactly("NO_ADDRESS");
        needs.describe(
                scene.support(),
                supporter,
                InviteeMore.typed("petra@example.org", "petra@example.org", null, null, false, false));
        assertThat(Sent.to(jdbc, supporter)).extracting(Sent::status).startsWith("WITHDRAWN");
        assertThat(Sent.to(jdbc, supporter).getLast().address()).isEqualTo("petra@example.org");
    }

    @Test
    void anObserverIsWrittenToOnlyWhenTheFamilyAgrees() {
        var address = new InviteeMore("trainee@example.org", null, null, false, false);
        var observer =
                invite(NewInvitee.named(InviteeRole.OBSERVER, "Olga Trainee").with(address));
        assertThat(Sent.to(jdbc, observer)).extracting(Sent::held).containsExactly("NO_CONSENT");
        needs.describe(scene.support(), observer, new InviteeMore(address.email(), null, null, false, true));
        assertThat(Sent.to(jdbc, observer).getLast().held()).isNotEqualTo("NO_CONSENT");
    }

    @Test
    void anAddressTypedTwoWaysIsRefused() {
        assertThatThrownBy(() -> InviteeMore.typed("a@example.org", "b@example.org", null, null, false, false))
                .hasMessageContaining("email-differs");
    }

    private UUID invite(NewInvitee one) {
        return invitations.invite(scene.support(), conference, List.of(one)).getFirst();
    }
}

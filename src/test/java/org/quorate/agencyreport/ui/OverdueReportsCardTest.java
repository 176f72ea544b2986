package org.quorate.agencyreport.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.Conferences;
import org.quorate.directory.Profession;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-02: the start page of whoever writes reports names those that are overdue, and no child. */
@PortalTest
class OverdueReportsCardTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    Conferences conferences;

    @Autowired
    MutableClock clock;

    private UUID worker;
    private String reference;

    @BeforeEach
    void aReportIsAskedFor() {
        clock.setTo(Scene.TODAY);
        worker = scene.practitioner("Pat", Profession.SOCIAL_WORKER);
        var conference = scene.icpc();
        reference = conferences.conference(scene.support(), conference).reference();
        invitations.invite(scene.support(), conference, List.of(NewInvitee.professional(worker, true, true)));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void anOverdueReportIsNamedByItsConferenceAndTheMomentItWasDue() {
        assertThat(home()).doesNotContain("your report was due");

        clock.setTo("2026-03-10T09:00");

        assertThat(home())
                .contains(
                        "Reports overdue",
                        "ICPC, " + reference + ", on Wed 11 March 2026: your report was due Mon 9 March")
                .doesNotContain("Ella");
    }

    private String home() {
        Screens.open(context, scene.actor(Role.SOCIAL_WORKER, worker, null));
        UI.getCurrent().navigate("");
        return _get(Page.class).getElement().getTextRecursively();
    }
}

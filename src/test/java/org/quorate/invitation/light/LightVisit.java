package org.quorate.invitation.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.quorate.access.LinkCodes;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.conference.Conferences;
import org.quorate.directory.Profession;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.DeputyChecks;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRow;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Somebody visits a light page: what the tests of those pages have in common. */
@PortalTest
abstract class LightVisit {

    static final String CHILD = "Ellamarie";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    Conferences conferences;

    @Autowired
    DeputyChecks checks;

    @Autowired
    Links links;

    @Autowired
    LinkCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    UUID child = Ids.next();
    UUID conference = Ids.next();
    UUID gp = Ids.next();
    String page = "";
    Visitor visitor;

    @BeforeEach
    void aGpIsInvited() {
        clock.setTo(Scene.TODAY);
        child = scene.firstChild(CHILD, LocalDate.of(2017, 1, 1));
        conference = scene.called(ConferenceKind.INITIAL, child);
        gp = invite(
                NewInvitee.professional(scene.reachable("Dr Amina", Profession.GP, "amina@nhs.example"), true, false));
        page = link(InvitationLink.PURPOSE, gp);
        visitor = new Visitor(context);
    }

    static void assertSeeOther(MockHttpServletResponse response, String address) {
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo(address);
    }

    static void assertShut(MockHttpServletResponse response, int status, String title) {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(body(response))
                .contains("<h1>" + title, "the office that wrote to you")
                .doesNotContain("Dr Amina");
    }

    static String body(MockHttpServletResponse response) {
        return Visitor.page(response);
    }

    UUID invite(NewInvitee wanted) {
        return invitations.invite(scene.support(), conference, List.of(wanted)).getFirst();
    }

    InviteeRow reply() {
        return invitations.invitees(scene.support(), conference).stream()
                .filter(row -> row.id().equals(gp))
                .findFirst()
                .orElseThrow();
    }

    /** The path of a new link, with its token. */
    String link(LinkPurpose purpose, UUID subject) {
        var id = links.issue(purpose, subject, clock.instant().plus(Duration.ofDays(30)));
        var address = links.address(id);
        return address.substring(address.indexOf(purpose.path()));
    }
}

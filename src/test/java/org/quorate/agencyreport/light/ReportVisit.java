package org.quorate.agencyreport.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.quorate.access.LinkCodes;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.directory.Profession;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.DeputyChecks;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** A GP who is asked for a report visits its page, with no script. */
@PortalTest
abstract class ReportVisit {

    static final String CHILD = "Ellamarie";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

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
    String link = "";
    String report = "";
    Visitor visitor;

    @BeforeEach
    void aGpIsInvited() {
        clock.setTo(Scene.TODAY);
        child = scene.firstChild(CHILD, LocalDate.of(2017, 1, 1));
        var sibling = scene.sibling(child, "Tom", LocalDate.of(2023, 6, 1));
        conference = scene.called(ConferenceKind.INITIAL, child, sibling);
        gp = invite(
                NewInvitee.professional(scene.reachable("Dr Amina", Profession.GP, "amina@nhs.example"), true, false));
        link = link(InvitationLink.PURPOSE, gp);
        report = link + "/report";
        visitor = new Visitor(context);
    }

    int versions() {
        return jdbc.sql("select count(*) from agencyreport_version v join agencyreport_report r on r.id = v.report_id"
                        + " where r.invitee_id = ?")
                .param(gp)
                .query(Integer.class)
                .single();
    }

    void typesTheCode() {
        typesTheCode(gp);
    }

    void typesTheCode(UUID subject) {
        visitor.sends(link + "/code", "then", "report");
        var id = jdbc.sql("select code_id from correspondence_message where kind = 'CODE' and subject_id in"
                        + " (select id from access_link where subject_id = ?) order by id desc limit 1")
                .param(subject)
                .query(UUID.class)
                .single();
        assertSeeOther(visitor.sends(link + "/code/typed", "code", codes.code(id), "then", "report"), report);
    }

    UUID invite(NewInvitee wanted) {
        return invitations.invite(scene.support(), conference, List.of(wanted)).getFirst();
    }

    String link(LinkPurpose purpose, UUID subject) {
        var address =
                links.address(links.issue(purpose, subject, clock.instant().plus(Duration.ofDays(10))));
        return address.substring(address.indexOf(purpose.path()));
    }

    Actor holder(UUID subject) {
        var id = jdbc.sql("select id from access_link where subject_id = ? order by id desc limit 1")
                .param(subject)
                .query(UUID.class)
                .single();
        return new Actor(id, "Dee Deputy", Set.of(Role.LINK_HOLDER), null, null);
    }

    static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as("a field " + name).isTrue();
        return found.group(1);
    }

    static String body(MockHttpServletResponse response) {
        return Visitor.page(response);
    }

    static void assertSeeOther(MockHttpServletResponse response, String address) {
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo(address);
    }
}

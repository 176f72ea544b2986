package org.quorate.chasing.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.chasing.EscalationLink;
import org.quorate.chasing.Escalations;
import org.quorate.chasing.Waiting;
import org.quorate.chasing.domain.AgencyReply;
import org.quorate.chasing.domain.EscalationRow;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The page of a manager whose colleague does not answer, as it goes over the wire. */
@PortalTest
class AgencyPagesTest {

    private static final int HEAVIEST = 60 * 1024;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Waiting waiting;

    @Autowired
    Escalations escalations;

    @Autowired
    Invitations invitations;

    @Autowired
    Links links;

    @Autowired
    MutableClock clock;

    private UUID conference;
    private UUID invitee;
    private String page = "";
    private Visitor visitor;

    @BeforeEach
    void aManagerWasTold() {
        clock.setTo(Scene.TODAY);
        conference = waiting.calledFor(LocalDate.of(2026, 3, 18));
        var agency = waiting.agency();
        waiting.answeredFor(agency, EscalationLevel.FIRST, "Mo");
        invitee = waiting.invited(conference, agency, "amina@nhs.example");
        waiting.goesBy(invitee, "2026-03-10T12:00");
        page = link(EscalationLink.PURPOSE, waiting.escalations(invitee).getFirst());
        visitor = new Visitor(context);
    }

    @Test
    void itSaysWhenAndWhoDoesNotAnswerAndNamesNoChild() {
        assertThat(look())
                .contains("What will your agency do?", "Hello Mo.", "Dr Amina Field, GP", "Wednesday 18 March 2026")
                .doesNotContain("Ella", "2017");
    }

    @Test
    void theyWillComeIsOneChoiceAndAScannerOfMailAnswersNothing() {
        for (int n = 0; n < 3; n++) {
            visitor.scans(page);
            visitor.looks(page);
        }
        assertThat(told().reply()).isNull();
        assertThat(visitor.sends(page + "/answer", "reply", "WILL_COME").getStatus())
                .isEqualTo(303);
        assertThat(told().reply()).isEqualTo(AgencyReply.WILL_COME);
        assertThat(told().repliedBy()).isEqualTo("Mo");
        assertThat(look()).contains("Thank you for your answer", "Please ask them to answer");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var nothing = visitor.sends(page + "/answer");
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(Visitor.page(nothing)).contains("Say what your agency will do");
        var noReason = visitor.sends(page + "/answer", "reply", "NOBODY", "by", "Bea Berg");
        assertThat(Visitor.page(noReason)).contains("Say why nobody can come", "Bea Berg");
        var noName = visitor.sends(page + "/answer", "reply", "COLLEAGUE");
        assertThat(Visitor.page(noName)).contains("Write the name of the colleague");
        assertThat(told().reply()).isNull();

        visitor.sends(page + "/answer", "reply", "NOBODY", "reason", "WORKLOAD", "by", "Bea Berg");
        assertThat(told().reason()).isEqualTo(CannotComeReason.WORKLOAD);
        assertThat(told().repliedBy()).isEqualTo("Bea Berg");
    }

    @Test
    void aSecondAnswerChangesNothing() {
        visitor.sends(page + "/answer", "reply", "REPORT");
        visitor.sends(page + "/answer", "reply", "WILL_COME");
        assertThat(told().reply()).isEqualTo(AgencyReply.REPORT);
    }

    @Test
    void whoseColleagueHasAnsweredNeedDoNothing() {
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.VIDEO));
        assertThat(look()).contains("Your colleague has answered us", "There is nothing you need to do here");
    }

    @Test
    void aLinkForSomethingElseOpensNothingHere() {
        var other = link(InvitationLink.PURPOSE, invitee).replace("/i/", "/e/");
        assertThat(visitor.looks(other).getStatus()).isEqualTo(404);
        assertThat(visitor.sends(other + "/answer", "reply", "WILL_COME").getStatus())
                .isEqualTo(404);
        waiting.moves(conference, LocalDate.of(2026, 3, 25));
        assertThat(visitor.looks(page).getStatus()).isEqualTo(410);
    }

    @Test
    void theWholePageIsLightAndWithoutScripts(TestReporter reporter) throws IOException {
        var style = Files.size(Path.of("frontend", "light.css")) + Files.size(Path.of("frontend", "quorate.svg"));
        var bytes = visitor.looks(page).getContentAsByteArray().length + style;
        reporter.publishEntry("page weight", bytes + " bytes");
        assertThat(bytes).isBetween(style + 1000, (long) HEAVIEST);
        assertThat(look()).doesNotContain("<script", " style=", "jsessionid", "??");
        assertThat(visitor.looks(page).getHeader("X-Robots-Tag")).contains("noindex");
    }

    private String look() {
        return Visitor.page(visitor.looks(page));
    }

    private EscalationRow told() {
        return escalations.list(scene.support(), conference).getFirst();
    }

    private String link(LinkPurpose purpose, UUID subject) {
        var address = links.address(
                links.issueOrExtend(purpose, subject, clock.instant().plus(Duration.ofDays(30))));
        return address.substring(address.indexOf(purpose.path()));
    }
}

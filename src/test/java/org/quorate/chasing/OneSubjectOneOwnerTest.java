package org.quorate.chasing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.jdbc.JdbcTestUtils.countRowsInTableWhere;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Links;
import org.quorate.access.OpenLink;
import org.quorate.chasing.domain.AgencyAnswer;
import org.quorate.chasing.domain.AgencyReply;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.doorway.DoorCodes;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeNeeds;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several modules write about one invitee: each takes back its own, and what each records is seen on open screens. */
@PortalTest
class OneSubjectOneOwnerTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Waiting waiting;

    @Autowired
    private DoorCodes door;

    @Autowired
    private Links links;

    @Autowired
    private Escalations escalations;

    @Autowired
    private Invitations invitations;

    @Autowired
    private InviteeNeeds needs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID conference;
    private UUID invitee;

    @BeforeEach
    void everyKindIsWritten() {
        clock.setTo(Scene.TODAY);
        conference = waiting.calledFor(LocalDate.of(2026, 3, 18));
        var agency = waiting.agency();
        waiting.answeredFor(agency, EscalationLevel.FIRST, "Mo");
        invitee = waiting.invited(conference, agency, "amina@nhs.example");
        waiting.goesBy(invitee, "2026-03-10T12:00");
        var until = clock.instant().plus(Duration.ofDays(30));
        var link = links.issueOrExtend(InvitationLink.PURPOSE, invitee, until);
        var holder = new OpenLink(link, InvitationLink.PURPOSE, invitee, until).holder();
        door.askForCode(holder, InvitationLink.PURPOSE, invitee);
    }

    @Test
    void aSubjectBelongsToOneModule() {
        var owners = messages().stream()
                .collect(groupingBy(Message::subject, mapping(message -> owner(message.kind()), toSet())));
        assertThat(owners).hasSizeGreaterThanOrEqualTo(4);
        assertThat(owners.values()).allSatisfy(modules -> assertThat(modules).hasSize(1));
    }

    @Test
    void aMoveTakesBackWhatIsNoLongerTrueAndNotTheCode() {
        waiting.moves(conference, LocalDate.of(2026, 3, 25));
        assertThat(statuses("CODE")).containsExactly("QUEUED");
        assertThat(statuses("REMINDER")).isNotEmpty().containsOnly("WITHDRAWN");
        assertThat(statuses("ESCALATION")).isNotEmpty().containsOnly("WITHDRAWN");
        assertThat(statuses("INVITATION_CHANGED")).containsExactly("QUEUED");
    }

    @Test
    void whatAnyModuleRecordsIsSeenOnOpenScreensOncePerTransaction() {
        var interpreter = invitations
                .invite(
                        scene.support(),
                        conference,
                        List.of(NewInvitee.named(InviteeRole.INTERPRETER, "Ida Interpreter")))
                .getFirst();
        touched(() -> {
            var escalation = waiting.escalations(invitee).getFirst();
            var until = clock.instant().plus(Duration.ofDays(1));
            var link = links.issueOrExtend(EscalationLink.PURPOSE, escalation, until);
            escalations.answer(
                    new OpenLink(link, EscalationLink.PURPOSE, escalation, until).holder(),
                    escalation,
                    new AgencyAnswer(AgencyReply.WILL_COME, null, null, null));
        });
        touched(() -> needs.describe(
                scene.support(), interpreter, new InviteeMore("ida@example.org", null, "Polish", true, false)));
        touched(() -> waiting.moves(conference, LocalDate.of(2026, 3, 17)));
    }

    private void touched(Runnable change) {
        var before = timesTouched();
        change.run();
        assertThat(timesTouched()).isEqualTo(before + 1);
    }

    private int timesTouched() {
        return countRowsInTableWhere(jdbc, "conference_touch", "conference_id = '" + conference + "'");
    }

    private static String owner(String kind) {
        return switch (kind) {
            case "CODE" -> "doorway";
            case "REMINDER", "ESCALATION" -> "chasing";
            default -> "invitation";
        };
    }

    private List<String> statuses(String kind) {
        return messages().stream()
                .filter(message -> message.kind().equals(kind))
                .map(Message::status)
                .toList();
    }

    private List<Message> messages() {
        return jdbc.sql("select subject_id as subject, kind, status from correspondence_message"
                        + " where conference_id = ? order by id")
                .param(conference)
                .query(Message.class)
                .list();
    }

    record Message(UUID subject, String kind, String status) {}
}

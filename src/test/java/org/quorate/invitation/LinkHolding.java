package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.quorate.access.LinkCodes;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.access.OpenLink;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.Profession;
import org.quorate.doorway.DoorCodes;
import org.quorate.doorway.LinkStanding;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Somebody holds an invitation's personal link: what the tests of such links have in common. */
@PortalTest
@RecordApplicationEvents
abstract class LinkHolding {

    static final LinkPurpose INVITATION = InvitationLink.PURPOSE;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    LinkAnswers answers;

    @Autowired
    DoorCodes door;

    @Autowired
    Links links;

    @Autowired
    LinkCodes codes;

    @Autowired
    Conferences conferences;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @Autowired
    ApplicationEvents events;

    UUID ella = Ids.next();
    UUID conference = Ids.next();
    UUID invitee = Ids.next();
    Actor holder = Actor.system("replaced before each test");

    @BeforeEach
    void aGpIsInvited() {
        clock.setTo(Scene.TODAY);
        ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        conference = scene.called(ConferenceKind.INITIAL, ella);
        invitee = invite(
                NewInvitee.professional(scene.reachable("Dr Amina", Profession.GP, "amina@nhs.example"), true, false));
        holder = holder(INVITATION, invitee);
    }

    void closed(LinkStanding standing) {
        var late = holder(INVITATION, invitee);
        assertThat(answers.invitation(late, invitee).standing()).isEqualTo(standing);
        broken("link-answer-too-late", () -> answers.answer(late, invitee, Reply.coming(Answer.IN_PERSON), null));
        broken("link-answer-too-late", () -> door.askForCode(late, INVITATION, invitee));
    }

    void moveTo(LocalDate day) {
        var row = conferences.conference(scene.support(), conference);
        conferences.move(
                scene.support(),
                conference,
                new MoveConference(
                        row.version(),
                        day,
                        LocalTime.of(10, 0),
                        90,
                        ConferenceMode.HYBRID,
                        null,
                        null,
                        "Second floor",
                        EndReason.CHAIR_UNAVAILABLE,
                        null,
                        null,
                        null));
    }

    UUID invite(NewInvitee wanted) {
        return invitations.invite(scene.support(), conference, List.of(wanted)).getFirst();
    }

    Actor holder(LinkPurpose purpose, UUID subject) {
        var until = clock.instant().plus(Duration.ofDays(30));
        return new OpenLink(links.issue(purpose, subject, until), purpose, subject, until).holder();
    }

    InviteeRow row() {
        return invitations.invitees(scene.support(), conference).stream()
                .filter(row -> row.id().equals(invitee))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    String current(String column) {
        return jdbc.sql("select " + column + " from invitation_reply where invitee_id = ? and superseded_at is null")
                .param(invitee)
                .query(String.class)
                .single();
    }

    long readsOf(UUID childId, Actor by) {
        return jdbc.sql("select count(*) from audit_entry where actor_id = ? and subject_id = ?")
                .params(by.id(), childId)
                .query(Long.class)
                .single();
    }

    static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(NotFound.class);
    }

    static void broken(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}

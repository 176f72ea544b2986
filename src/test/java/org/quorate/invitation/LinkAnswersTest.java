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
import org.junit.jupiter.api.Test;
import org.quorate.access.CodeTry;
import org.quorate.access.LinkCodes;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.access.OpenLink;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.conference.MoveConference;
import org.quorate.directory.Profession;
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

@PortalTest
@RecordApplicationEvents
class LinkAnswersTest {

    private static final LinkPurpose INVITATION = LinkPurpose.INVITATION;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    LinkAnswers answers;

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

    private UUID ella = Ids.next();
    private UUID conference = Ids.next();
    private UUID invitee = Ids.next();
    private Actor holder = Actor.system("replaced before each test");

    @BeforeEach
    void aGpIsInvited() {
        clock.setTo(Scene.TODAY);
        ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        conference = scene.called(ConferenceKind.INITIAL, ella);
        invitee = invite(
                NewInvitee.professional(scene.reachable("Dr Amina", Profession.GP, "amina@nhs.example"), true, false));
        holder = holder(INVITATION, invitee);
    }

    @Test
    void theHolderSeesWhenAndWhereAndNoChild() {
        var page = answers.invitation(holder, invitee);
        assertThat(page.name()).isEqualTo("Dr Amina");
        assertThat(page.as()).isEqualTo("GP");
        assertThat(page.family()).isFalse();
        assertThat(page.sharedMailbox()).isFalse();
        assertThat(page.standing()).isEqualTo(LinkStanding.OPEN);
        assertThat(page.conference().day()).isEqualTo(Scene.DAY);
        assertThat(page.conference().startsAt()).isEqualTo(LocalTime.of(10, 0));
        assertThat(page.conference().place()).isEqualTo("First floor");
        assertThat(page.conference().offered()).containsExactly(Answer.IN_PERSON, Answer.VIDEO, Answer.PHONE);
        assertThat(page.toString()).doesNotContain("Ella");
    }

    @Test
    void anAnswerByLinkCountsLikeAnyOtherAndSaysHowItCame() {
        answers.answer(holder, invitee, Reply.coming(Answer.VIDEO), null);
        assertThat(row().reply()).satisfies(reply -> assertThat(reply.answer()).isEqualTo(Answer.VIDEO));
        assertThat(current("came_by")).isEqualTo("LINK");
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.IN_PERSON));
        assertThat(current("came_by")).isEqualTo("STAFF");
        assertThat(answers.invitation(holder, invitee).reply().answer()).isEqualTo(Answer.IN_PERSON);
    }

    @Test
    void nobodyElseFindsAnything() {
        var other = scene.icpc();
        var elsewhere = invitations
                .invite(
                        scene.support(),
                        other,
                        List.of(NewInvitee.professional(scene.practitioner("Pat", Profession.POLICE), true, false)))
                .getFirst();
        var revoked = holder(INVITATION, invitee);
        links.revoke(INVITATION, invitee);
        var strangers = List.of(
                revoked,
                holder(INVITATION, elsewhere),
                holder(LinkPurpose.DEPUTY, invitee),
                holder(LinkPurpose.CHAIR_FEED, invitee),
                scene.support());
        for (var stranger : strangers) {
            refused(() -> answers.invitation(stranger, invitee));
            refused(() -> answers.answer(stranger, invitee, Reply.coming(Answer.IN_PERSON), null));
            refused(() -> answers.askForCode(stranger, INVITATION, invitee));
            refused(() -> answers.whereCodesGo(stranger, INVITATION, invitee));
            refused(() -> answers.proveCode(stranger, INVITATION, invitee, "123456"));
            refused(() -> answers.behindCode(stranger, INVITATION, invitee, Ids.next()));
            refused(() -> answers.proposeColleague(
                    stranger, invitee, new Colleague("X", Profession.GP, "x@nhs.example"), null));
        }
    }

    @Test
    void anExpiredLinkOpensNothing() {
        clock.advance(Duration.ofDays(31));
        refused(() -> answers.invitation(holder, invitee));
    }

    @Test
    void aSharedMailboxSaysWhoAnswers() {
        var shared = invite(NewInvitee.professional(
                scene.atSharedMailbox("Dr Bo", Profession.GP, "practice@nhs.example"), true, false));
        var reader = holder(INVITATION, shared);
        assertThat(answers.invitation(reader, shared).sharedMailbox()).isTrue();
        broken("required", () -> answers.answer(reader, shared, Reply.coming(Answer.PHONE), null));
        answers.answer(reader, shared, Reply.coming(Answer.PHONE), new GivenBy("Mo Manager", "practice manager"));
        assertThat(jdbc.sql("select given_by from invitation_reply where invitee_id = ? and superseded_at is null")
                        .param(shared)
                        .query(String.class)
                        .single())
                .isEqualTo("Mo Manager, practice manager");
        assertThat(answers.whereCodesGo(reader, INVITATION, shared)).contains("p•••@nhs.example");
    }

    @Test
    void namesStandBehindACodeThatWentToTheVeryAddress() {
        invite(NewInvitee.professional(scene.practitioner("Hanna Head", Profession.SCHOOL), true, true));
        var mother = invite(
                NewInvitee.adult(InviteeRole.PARENT_CARER, scene.reachableParent(ella, "Maria", null, "07700 900123")));
        refused(() -> answers.behindCode(holder, INVITATION, invitee, Ids.next()));
        assertThat(answers.askForCode(holder, INVITATION, invitee)).isEqualTo("a•••@nhs.example");
        var sent = jdbc.sql(
                        "select address, code_id, body from correspondence_message where subject_id = ? and kind = 'CODE'")
                .param(invitee)
                .query()
                .singleRow();
        assertThat(sent.get("address")).isEqualTo("amina@nhs.example");
        var codeId = UUID.fromString(sent.get("code_id").toString());
        assertThat(sent.get("body").toString()).doesNotContain(codes.code(codeId), "Ella");
        refused(() -> answers.behindCode(holder, INVITATION, invitee, codeId));
        assertThat(answers.proveCode(holder, INVITATION, invitee, codes.code(codeId)))
                .isEqualTo(new CodeTry.Right(codeId));

        var behind = answers.behindCode(holder, INVITATION, invitee, codeId);

        assertThat(behind.children()).singleElement().satisfies(child -> {
            assertThat(child.label()).isEqualTo("Ella Example");
            assertThat(child.kind()).isEqualTo(ConferenceKind.INITIAL);
        });
        assertThat(behind.professionals())
                .extracting(BehindCode.Professional::name)
                .containsExactly("Hanna Head");
        var motherHolds = holder(INVITATION, mother);
        refused(() -> answers.behindCode(motherHolds, INVITATION, mother, codeId));
        assertThat(readsOf(ella, holder)).isEqualTo(1);
        clock.advance(LinkCodes.PROOF_LASTS);
        refused(() -> answers.behindCode(holder, INVITATION, invitee, codeId));
    }

    @Test
    void aParentSeesOnlyTheChildrenTheyAreRelatedTo() {
        var tom = scene.sibling(ella, "Tom", LocalDate.of(2020, 1, 1));
        var maria = scene.reachableParent(tom, "Maria", null, "07700 900123");
        var both = scene.called(ConferenceKind.INITIAL, tom, scene.sibling(tom, "Zoe", LocalDate.of(2022, 1, 1)));
        var mother = invitations
                .invite(scene.support(), both, List.of(NewInvitee.adult(InviteeRole.PARENT_CARER, maria)))
                .getFirst();
        var reader = holder(INVITATION, mother);
        assertThat(answers.invitation(reader, mother).family()).isTrue();
        assertThat(answers.askForCode(reader, INVITATION, mother)).isEqualTo("•••123");
        var code = jdbc.sql("select code_id from correspondence_message where subject_id = ? and kind = 'CODE'")
                .param(mother)
                .query(UUID.class)
                .single();
        answers.proveCode(reader, INVITATION, mother, codes.code(code));
        assertThat(answers.behindCode(reader, INVITATION, mother, code).children())
                .extracting(BehindCode.Child::label)
                .containsExactly("Tom Example");
    }

    @Test
    void aDeputyWithAnAddressGetsALinkOfTheirOwnUntilTheAnswerChanges() {
        answers.answer(
                holder,
                invitee,
                Reply.deputy(CannotComeReason.COURT, "Dee Deputy", Profession.GP, "Dee@NHS.example"),
                null);
        var named = events.stream(DeputyNamed.class)
                .filter(event -> event.inviteeId().equals(invitee))
                .toList();
        assertThat(named)
                .singleElement()
                .satisfies(event -> assertThat(event.conferenceId()).isEqualTo(conference));
        var deputy = named.getFirst().deputyId();
        var deputyHolder = holder(LinkPurpose.DEPUTY, deputy);
        var page = answers.deputy(deputyHolder, deputy);
        assertThat(page.name()).isEqualTo("Dee Deputy");
        assertThat(page.comesFor()).isEqualTo("Dr Amina");
        refused(() -> answers.deputy(holder, deputy));
        refused(() -> answers.deputyAnswer(holder, deputy, Answer.PHONE));

        answers.deputyAnswer(deputyHolder, deputy, Answer.PHONE);
        assertThat(invitations.deputies(scene.support(), conference))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.fullName()).isEqualTo("Dee Deputy");
                    assertThat(row.answer()).isEqualTo(Answer.PHONE);
                });
        // typed once by somebody else: perhaps a stranger's, until the directory knows it
        broken("code-no-address", () -> answers.askForCode(deputyHolder, LinkPurpose.DEPUTY, deputy));
        scene.reachable("Dee Deputy", Profession.GP, "dee@nhs.example");
        assertThat(answers.askForCode(deputyHolder, LinkPurpose.DEPUTY, deputy)).isEqualTo("d•••@nhs.example");

        answers.answer(holder, invitee, Reply.coming(Answer.IN_PERSON), null);
        assertThat(events.stream(DeputyEnded.class).map(DeputyEnded::deputyId)).contains(deputy);
        refused(() -> answers.deputy(deputyHolder, deputy));
        var late = holder(LinkPurpose.DEPUTY, deputy);
        assertThat(answers.deputy(late, deputy).standing()).isEqualTo(LinkStanding.NOT_NEEDED);
        broken("link-answer-too-late", () -> answers.deputyAnswer(late, deputy, Answer.VIDEO));
    }

    @Test
    void aDeputyWhoCannotBeWrittenToIsOnlyNamed() {
        answers.answer(holder, invitee, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", null), null);
        assertThat(events.stream(DeputyNamed.class)
                        .filter(event -> event.inviteeId().equals(invitee)))
                .isEmpty();
        broken("email-shape", () -> Reply.deputy(CannotComeReason.COURT, "Dee", null, "not an address"));
    }

    @Test
    void aMovedConferenceAsksAgainAndEndsTheDeputy() {
        answers.answer(holder, invitee, Reply.deputy(CannotComeReason.COURT, "Dee", null, "dee@nhs.example"), null);
        moveTo(LocalDate.of(2026, 3, 12));
        var page = answers.invitation(holder, invitee);
        assertThat(page.askedAgain()).isTrue();
        assertThat(page.reply()).isNull();
        assertThat(invitations.deputies(scene.support(), conference)).isEmpty();
    }

    @Test
    void whatIsOverCannotBeAnswered() {
        invitations.withdraw(scene.support(), invitee, WithdrawReason.INVITED_IN_ERROR);
        refused(() -> answers.invitation(holder, invitee));
        closed(LinkStanding.NOT_NEEDED);
        conferences.cancel(scene.support(), conference, EndReason.ENQUIRY_ENDED, null);
        closed(LinkStanding.WILL_NOT);
    }

    @Test
    void onceItsTimeIsOverAConferenceHasTakenPlace() {
        clock.setTo("2026-03-11T11:29");
        assertThat(answers.invitation(holder, invitee).standing()).isEqualTo(LinkStanding.OPEN);
        clock.setTo("2026-03-11T11:30");
        closed(LinkStanding.TAKEN_PLACE);
    }

    /** Also by a link that nobody has taken back. */
    private void closed(LinkStanding standing) {
        var late = holder(INVITATION, invitee);
        assertThat(answers.invitation(late, invitee).standing()).isEqualTo(standing);
        broken("link-answer-too-late", () -> answers.answer(late, invitee, Reply.coming(Answer.IN_PERSON), null));
        broken("link-answer-too-late", () -> answers.askForCode(late, INVITATION, invitee));
    }

    private void moveTo(LocalDate day) {
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

    private UUID invite(NewInvitee wanted) {
        return invitations.invite(scene.support(), conference, List.of(wanted)).getFirst();
    }

    private Actor holder(LinkPurpose purpose, UUID subject) {
        var until = clock.instant().plus(Duration.ofDays(30));
        return new OpenLink(links.issue(purpose, subject, until), purpose, subject, until).holder();
    }

    private InviteeRow row() {
        return invitations.invitees(scene.support(), conference).stream()
                .filter(row -> row.id().equals(invitee))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String current(String column) {
        return jdbc.sql("select " + column + " from invitation_reply where invitee_id = ? and superseded_at is null")
                .param(invitee)
                .query(String.class)
                .single();
    }

    private long readsOf(UUID childId, Actor by) {
        return jdbc.sql("select count(*) from audit_entry where actor_id = ? and subject_id = ?")
                .params(by.id(), childId)
                .query(Long.class)
                .single();
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(NotFound.class);
    }

    private static void broken(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}

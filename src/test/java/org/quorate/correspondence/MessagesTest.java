package org.quorate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.correspondence.domain.BulkMended;
import org.quorate.correspondence.domain.CorrectAddress;
import org.quorate.correspondence.domain.MessageSearch;
import org.quorate.correspondence.domain.MessageStep;
import org.quorate.correspondence.domain.MessageText;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The board of messages, and what one person does about one message. */
@PortalTest
@Import(Desk.class)
class MessagesTest {

    @Autowired
    private Messages messages;

    @Autowired
    private Desk desk;

    @Autowired
    private MutableClock clock;

    private final String mark = "Zed" + Ids.next().toString().substring(24);
    private UUID conference;
    private UUID gp;
    private Actor support;

    @BeforeEach
    void called() {
        clock.setTo(Scene.TODAY);
        conference = desk.scene.icpc();
        gp = desk.practitioner("Dr " + mark, null, null);
        support = desk.scene.support();
    }

    @Test
    void theBoardShowsWhatNeedsAHandAndNoAddressInFull() {
        var address = Desk.address();
        var waits = desk.queued(conference, to(address), HeldBecause.LOOKS_LIKE_ANOTHER);
        var goes = desk.queued(conference, to(Desk.address()), null);
        var back = desk.bounced(conference, to(Desk.address()));

        assertThat(ids(MessageTab.NEEDS_A_HAND)).containsExactly(waits, back);
        assertThat(ids(MessageTab.WAITING)).containsExactly(goes);
        assertThat(ids(MessageTab.ALL)).containsExactly(back, goes, waits);
        assertThat(messages.tabCounts(support, search(MessageTab.GONE)))
                .containsEntry(MessageTab.NEEDS_A_HAND, 2)
                .containsEntry(MessageTab.WAITING, 1)
                .containsEntry(MessageTab.GONE, 0)
                .containsEntry(MessageTab.ALL, 3);
        assertThat(messages.count(support, search(MessageTab.ALL))).isEqualTo(3);
        assertThat(messages.board(support, search(MessageTab.NEEDS_A_HAND), 0, 1))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reachedThrough()).isEqualTo("a•••@nhs.example");
                    assertThat(row.toString()).doesNotContain(address);
                });
        assertThat(desk.readsOf(support, conference)).contains("messages");
    }

    @Test
    void theListIsNarrowedByKindChannelAndDay() {
        var id = desk.queued(conference, to(Desk.address()), null);
        var today = Scene.DAY.withDayOfMonth(2);
        var all = MessageTab.ALL;
        assertThat(find(new MessageSearch(all, mark, MessageKind.INVITATION, Channel.EMAIL, today, today)))
                .containsExactly(id);
        assertThat(find(new MessageSearch(all, mark, MessageKind.REMINDER, null, null, null)))
                .isEmpty();
        assertThat(find(new MessageSearch(all, mark, null, Channel.SMS, null, null)))
                .isEmpty();
        assertThat(find(new MessageSearch(all, mark, null, null, today.plusDays(1), null)))
                .isEmpty();
        assertThat(find(new MessageSearch(all, mark, null, null, null, today.minusDays(1))))
                .isEmpty();
    }

    @Test
    void theTextHidesTheLinkAndShowsTheAddressToThoseWhoMayCorrectIt() {
        var address = Desk.address();
        var id = desk.queued(conference, to(address), null);
        var text = messages.text(support, id);
        assertThat(text.body()).contains(MessageText.LINK).doesNotContain("⟦");
        assertThat(text.address()).isEqualTo(address);
        assertThat(text.correctable()).containsExactly(Channel.EMAIL);
        assertThat(text.calendar()).isNotNull();
        assertThat(text.steps()).extracting(MessageStep::status).containsExactly(MessageStatus.QUEUED);

        var chairs = messages.text(desk.scene.actor(Role.CHAIR, null, null), id);
        assertThat(chairs.address()).isNull();
        assertThat(chairs.correctable()).isEmpty();
    }

    @Test
    void nobodyOutsideTheReviewingServiceReadsOrMendsMessages() {
        var id = desk.queued(conference, to(Desk.address()), HeldBecause.LOOKS_LIKE_ANOTHER);
        for (var role : List.of(Role.SOCIAL_WORKER, Role.AGENCY_PRACTITIONER, Role.ANALYST, Role.ADMINISTRATOR)) {
            var outsider = desk.scene.actor(role, gp, null);
            assertThatThrownBy(() -> messages.text(outsider, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> messages.release(outsider, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> messages.timeline(outsider, conference, Ids.next()))
                    .isInstanceOf(NotFound.class);
        }
        var chair = desk.scene.actor(Role.CHAIR, null, null);
        assertThatThrownBy(() -> messages.correctAddress(chair, id, email(Desk.address())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aHeldMessageGoesWhenSomebodySaysSoAndHowItWentIsOnRecord() {
        var subject = Ids.next();
        var id = desk.queued(
                MessageKind.INVITATION, conference, subject, to(Desk.address()), HeldBecause.CONTACT_RESTRICTION);
        messages.release(support, id);
        assertThat(desk.status(id)).isEqualTo("QUEUED");
        assertThat(messages.timeline(support, conference, subject))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.message().heldBecause()).isNull();
                    assertThat(line.steps())
                            .extracting(MessageStep::status, MessageStep::code, MessageStep::byPerson)
                            .containsExactly(
                                    tuple(MessageStatus.HELD, null, false),
                                    tuple(MessageStatus.QUEUED, "released", true));
                });
        assertThat(scheduled(id)).isEqualTo(1);
    }

    @Test
    void whatCameBackIsSentAgainAsANewMessageAndTheAddressIsTrustedAgain() {
        var address = Desk.address();
        var old = desk.bounced(conference, to(address));
        var fresh = messages.again(support, old);
        var before = messages.text(support, old);
        var after = messages.text(support, fresh);
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.calendar()).isEqualTo(before.calendar());
        assertThat(after.message().status()).isEqualTo(MessageStatus.QUEUED);
        assertThat(before.message().mendedBy()).isEqualTo(fresh);
        assertThat(desk.suppressed(address)).isFalse();
        assertThat(scheduled(fresh)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoMendTheSameMessageOneIsToldThatItIsDone() throws Exception {
        var id = desk.bounced(conference, to(Desk.address()));
        Callable<UUID> again = () -> messages.again(support, id);
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(again, again)).stream()
                    .map(MessagesTest::outcome)
                    .toList();
            assertThat(results).containsExactlyInAnyOrder("done", "message-changed-meanwhile");
        }
        assertThat(ids(MessageTab.ALL)).hasSize(2);
    }

    @Test
    void whatANewerMessageSaysOtherwiseIsNotSentAgain() {
        var subject = Ids.next();
        var recipient = to(Desk.address());
        var first = desk.queued(MessageKind.INVITATION, conference, subject, recipient, null);
        desk.end(first, "BOUNCED", "smtp-550");
        desk.queued(MessageKind.INVITATION_CHANGED, conference, subject, recipient, null);
        refused("message-overtaken", () -> messages.again(support, first));
    }

    @Test
    void whoTellsThemByHandHasDealtWithIt() {
        var id = desk.queued(conference, to(Desk.address()), HeldBecause.LOOKS_LIKE_ANOTHER);
        messages.tellByHand(support, id);
        assertThat(desk.status(id)).isEqualTo("DONE");
        refused("message-changed-meanwhile", () -> messages.release(support, id));
    }

    @Test
    void severalGoTogetherButNoneThatMustBeLookedAtAlone() {
        var one = desk.queued(conference, to(Desk.address()), HeldBecause.NO_GATEWAY);
        var other = desk.queued(conference, to(Desk.address()), HeldBecause.NO_GATEWAY);
        for (var reason : Messages.ONE_AT_A_TIME) {
            var careful = desk.queued(conference, to(Desk.address()), reason);
            refused("messages-one-at-a-time", () -> messages.bulkRelease(support, List.of(one, careful)));
        }
        assertThat(desk.status(one)).isEqualTo("HELD");
        messages.tellByHand(support, other);
        assertThat(messages.bulkRelease(support, List.of(one, other))).isEqualTo(new BulkMended(1, 1));
        assertThat(desk.status(one)).isEqualTo("QUEUED");
    }

    @Test
    void severalAreSentAgainTogether() {
        var one = desk.bounced(conference, to(Desk.address()));
        var other = desk.bounced(conference, to(Desk.address()));
        assertThat(messages.bulkAgain(support, List.of(one, other))).isEqualTo(new BulkMended(2, 0));
        assertThat(messages.bulkTellByHand(support, List.of(one, other))).isEqualTo(new BulkMended(0, 2));
    }

    private Recipient to(String address) {
        return desk.toPractitioner(gp, "Dr " + mark, address);
    }

    private MessageSearch search(MessageTab tab) {
        return new MessageSearch(tab, mark, null, null, null, null);
    }

    private List<UUID> ids(MessageTab tab) {
        return find(search(tab));
    }

    private List<UUID> find(MessageSearch search) {
        return messages.board(support, search, 0, 50).stream()
                .map(MessageRow::id)
                .toList();
    }

    private int scheduled(UUID message) {
        return desk.jdbc
                .sql("select count(*) from scheduled_tasks where task_instance = ?")
                .param(message.toString())
                .query(Integer.class)
                .single();
    }

    private static CorrectAddress email(String address) {
        return new CorrectAddress(Channel.EMAIL, address, address, null, false);
    }

    private static String outcome(Future<UUID> future) {
        return switch (future.state()) {
            case SUCCESS -> "done";
            default -> future.exceptionNow() instanceof RuleViolation violation ? violation.code() : "broke";
        };
    }

    private static void refused(String code, Runnable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}

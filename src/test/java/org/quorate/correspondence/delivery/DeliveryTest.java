package org.quorate.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.access.LinkCodes;
import org.quorate.access.Links;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.domain.Gateway.Handover;
import org.quorate.correspondence.domain.Outgoing;
import org.quorate.correspondence.domain.Suppressions;
import org.quorate.correspondence.domain.Wording;
import org.quorate.invitation.InvitationLink;
import org.quorate.kernel.Ids;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class DeliveryTest {

    private static final String NODE = "node-1";
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Links links;

    @Autowired
    private Suppressions suppressions;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Sorting sorting;

    @BeforeEach
    void start() {
        mail.start();
        clock.setTo(NOW);
        sorting = new Sorting(context);
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void aMessageInTheQueueIsSentOnce() {
        var id = sorting.mail();

        assertThat(toGreenMail().deliver(id, NODE)).isEmpty();
        assertThat(toGreenMail().deliver(id, NODE)).isEmpty();

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.SENT);
        assertThat(sorting.steps(id)).containsExactly("SENDING", "SENT");
        assertThat(sorting.column(id, "claimed_by")).isEqualTo(NODE);
    }

    @Test
    void theLinkBecomesRealOnTheWayOutOnly() throws Exception {
        var link = links.issue(InvitationLink.PURPOSE, Ids.next(), NOW.plus(Duration.ofDays(7)));
        var id = sorting.queued(Channel.EMAIL, Sorting.address(), "Answer here:\n\n" + Wording.LINK, link, null);

        toGreenMail().deliver(id, NODE);

        var parts = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains(links.address(link));
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("href=\"" + links.address(link));
        assertThat(sorting.message(id).worded().body()).contains(Wording.LINK).doesNotContain("http");
    }

    @Test
    void theCodeBecomesRealOnTheWayOutOnly() {
        var codes = context.getBean(LinkCodes.class);
        var code = codes.make(links.issue(InvitationLink.PURPOSE, Ids.next(), NOW.plus(Duration.ofDays(7))));
        var id = sorting.queued(Channel.SMS, "+447700900123", Wording.CODE + " is your code", null, code);
        var seen = new CopyOnWriteArrayList<Outgoing>();

        sorting.accepting(seen).deliver(id, NODE);

        assertThat(seen).extracting(Outgoing::body).containsExactly(codes.code(code) + " is your code");
        assertThat(sorting.message(id).worded().body()).isEqualTo(Wording.CODE + " is your code");
    }

    @Test
    void whatCannotBeWrittenDoesNotGoOutHalf() {
        var id = sorting.queued(Channel.EMAIL, Sorting.address(), "Here: " + Wording.LINK, Ids.next(), null);

        assertThat(toGreenMail().deliver(id, NODE)).isPresent();

        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(sorting.steps(id)).containsExactly("SENDING", "QUEUED link-missing");
    }

    @Test
    void anAddressThatIsRefusedGetsNothingMoreByItself() {
        var address = Sorting.address();
        var id = sorting.queued(Channel.EMAIL, address, "Hello", null, null);
        try (var server = new FaultySmtp(FaultySmtp.Fault.REFUSES_RECIPIENT)) {
            assertThat(sorting.by(MailServers.gatewayTo(server.port())).deliver(id, NODE))
                    .isEmpty();
        }
        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.BOUNCED);
        assertThat(sorting.steps(id)).containsExactly("SENDING", "BOUNCED smtp-550");
        assertThat(suppressions.covers(address)).isTrue();
    }

    @Test
    void whatWasNotAnsweredIsTriedAgainAndThenGoesOut() {
        var id = sorting.mail();
        try (var server = new FaultySmtp(FaultySmtp.Fault.GREYLISTS)) {
            var delivery = sorting.by(MailServers.gatewayTo(server.port()));
            var next = delivery.deliver(id, NODE).orElseThrow();

            assertThat(Duration.between(NOW, next)).isBetween(Duration.ofSeconds(48), Duration.ofSeconds(72));
            assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.QUEUED);
            server.becomes(FaultySmtp.Fault.NONE);
            clock.setTo(next);
            assertThat(delivery.deliver(id, NODE)).isEmpty();
        }
        assertThat(sorting.steps(id)).containsExactly("SENDING", "QUEUED smtp-451", "SENDING", "SENT");
        assertThat(sorting.column(id, "failure")).isEqualTo("null");
    }

    @Test
    void aMailThatPerhapsArrivedIsRepeatedUnderTheSameMessageId() {
        var id = sorting.mail();
        try (var server = new FaultySmtp(FaultySmtp.Fault.DIES_AFTER_DATA)) {
            var delivery = sorting.by(MailServers.gatewayTo(server.port()));
            delivery.deliver(id, NODE);
            server.becomes(FaultySmtp.Fault.NONE);
            delivery.deliver(id, NODE);

            assertThat(server.taken())
                    .hasSize(2)
                    .allSatisfy(
                            taken -> assertThat(taken).containsOnlyOnce("Message-ID: <" + id + "@council.example>"));
        }
        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void aServerThatNeverAnswersCostsOneTryAndNoThread() {
        var id = sorting.mail();
        try (var server = new FaultySmtp(FaultySmtp.Fault.SILENT)) {
            assertThat(sorting.by(MailServers.gatewayTo(server.port(), "300")).deliver(id, NODE))
                    .isPresent();
        }
        assertThat(sorting.steps(id)).containsExactly("SENDING", "QUEUED smtp-unreachable");
    }

    @Test
    void afterTwelveTriesItHasFailedAndIsNotTriedAnyMore() {
        var id = sorting.mail();
        var delivery = sorting.answering(message -> new Handover.Unclear("smtp-451"));
        var tries = 0;
        for (var next = java.util.Optional.of(NOW); next.isPresent(); next = delivery.deliver(id, NODE)) {
            clock.setTo(next.get());
            tries++;
        }

        assertThat(tries).isEqualTo(Backoff.TRIES);
        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.FAILED);
        assertThat(Duration.between(NOW, clock.instant())).isBetween(Duration.ofHours(18), Duration.ofHours(30));
        assertThat(suppressions.covers(String.valueOf(sorting.column(id, "address"))))
                .isFalse();
    }

    @Test
    void noAddressNoNameAndNoWordsAreLogged(CapturedOutput output) {
        var address = Sorting.address();
        var id = sorting.queued(Channel.EMAIL, address, "Words of the message", null, null);
        var broken = sorting.answering(message -> {
            throw new IllegalStateException("550 <" + address + "> Dr Amina Example: Words of the message");
        });

        assertThat(broken.deliver(id, NODE)).isPresent();

        assertThat(output.getAll())
                .contains(id.toString(), "gateway-broke")
                .doesNotContain(address, "Amina", "Words of the message");
    }

    private Delivery toGreenMail() {
        return sorting.by(MailServers.gatewayTo(mail.getSmtp().getPort()));
    }
}

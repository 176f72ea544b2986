package org.quorate.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.correspondence.FailureWords;
import org.quorate.correspondence.domain.Gateway.Handover;
import org.quorate.correspondence.domain.Outgoing;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpGatewayTest {

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void aMailHasItsWordsAsTextAndAsAPageAndItsCalendarEntry() throws Exception {
        var message = Letters.to("Zoë Žižková", "gp@nhs.example", "Dear Zoë,\n\n会议 at ten.", null, Letters.ENTRY);

        assertThat(send(message)).isEqualTo(new Handover.Accepted(null));

        var arrived = arrived();
        var parts = (MimeMultipart) arrived.getContent();
        assertThat(arrived.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).getContent().toString()).isEqualToIgnoringNewLines("Dear Zoë,\n\n会议 at ten.");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("会议 at ten.");
        assertThat(parts.getBodyPart(2).getContentType().replaceAll("\\s+", " "))
                .startsWith("text/calendar;")
                .containsIgnoringCase("charset=UTF-8")
                .containsIgnoringCase("method=REQUEST");
        assertThat(new String(
                        parts.getBodyPart(2).getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("BEGIN:VEVENT")
                .contains("SUMMARY:Conference CP-2026-0042");
        var to = (InternetAddress) arrived.getRecipients(RecipientType.TO)[0];
        assertThat(to.getPersonal()).isEqualTo("Zoë Žižková");
        assertThat(to.getAddress()).isEqualTo("gp@nhs.example");
    }

    @Test
    void theHeadersSayWhoseItIsAndThatNobodyWroteIt() throws Exception {
        var message = Letters.email("Hello", null);

        send(message);

        var arrived = arrived();
        assertThat(arrived.getMessageID()).isEqualTo("<" + message.id() + "@council.example>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(arrived.getFrom()[0].toString()).isEqualTo(MailServers.FROM);
        assertThat(arrived.getReplyTo()[0].toString()).isEqualTo(MailServers.FROM);
        assertThat(arrived.getHeader("Return-Path")).containsExactly("<bounces+" + message.id() + "@council.example>");
        assertThat(arrived.getSentDate()).isNotNull();
        assertThat(((MimeMultipart) arrived.getContent()).getCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eve\r\nBcc: everyone@example.org",
                "Eve\nBcc: everyone@example.org\n\nother words",
                "Eve\" <everyone@example.org>, \"x",
                "Eve\u2028Bcc: everyone@example.org",
                "Zoë\r\n Bcc: everyone@example.org"
            })
    void aNameCannotBringHeadersOrRecipients(String name) throws Exception {
        send(Letters.to(name, "gp@nhs.example", "Hello", null, null));

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(arrived().getHeader("Bcc")).isNull();
        assertThat(arrived().getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) arrived().getAllRecipients()[0]).getAddress())
                .isEqualTo("gp@nhs.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "@example.org",
                "gp@",
                "a@nhs.example, b@nhs.example",
                "Gp <gp@nhs.example>",
                "gp@nhs.example\r\nRCPT TO:<other@example.org>",
                "gp@nhs.example>\r\nDATA",
                "group: a@nhs.example;"
            })
    void whatIsNoSingleAddressIsRefusedWithoutAskingTheServer(String address) {
        assertThat(send(Letters.to("Eve", address, "Hello", null, null)))
                .isEqualTo(new Handover.Refused("address-invalid", true));
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aDomainOfAnotherAlphabetIsWrittenAsTheNetworkKnowsIt() throws Exception {
        send(Letters.to("Žofie", "zofie@škola.example", "Hello", null, null));

        assertThat(((InternetAddress) arrived().getAllRecipients()[0]).getAddress())
                .isEqualTo("zofie@xn--kola-f6a.example");
    }

    @Test
    void aMailboxOfOtherLettersIsWrittenToWhereTheServerCarriesThem() {
        try (var server = new FaultySmtp(FaultySmtp.Fault.ANY_LETTERS)) {
            var gateway = MailServers.gatewayTo(server.port());
            assertThat(gateway.send(Letters.to("Gé", "gé@škola.example", "Hello", null, Letters.ENTRY)))
                    .isEqualTo(new Handover.Accepted(null));
            assertThat(server.envelopes().getFirst()).endsWith(" SMTPUTF8");
            assertThat(server.envelopes().getLast()).startsWith("RCPT TO:<gé@xn--kola-f6a.example>");
            assertThat(server.taken().getFirst()).contains("<gé@xn--kola-f6a.example>");

            gateway.send(Letters.email("Hello", null));
            assertThat(server.envelopes().get(2)).doesNotContain("SMTPUTF8");
        }
    }

    @Test
    void whereItDoesNotThatIsSaidAndNobodyElseIsWrittenTo() {
        try (var server = new FaultySmtp(FaultySmtp.Fault.NONE)) {
            assertThat(MailServers.gatewayTo(server.port())
                            .send(Letters.to("Gé", "gé@nhs.example", "Hello", null, null)))
                    .isEqualTo(new Handover.Refused("smtp-plain-only", false));
            assertThat(server.envelopes()).isEmpty();
        }
        assertThat(FailureWords.of("smtp-plain-only")).contains("cannot send to an address with such letters");
    }

    @Test
    void aLongListOfPeopleIsAsManySeparateMails() throws Exception {
        var gateway = MailServers.gatewayTo(mail.getSmtp().getPort());
        IntStream.range(0, 60)
                .forEach(i -> gateway.send(Letters.to("Person " + i, "p" + i + "@nhs.example", "Hello", null, null)));

        assertThat(mail.getReceivedMessages())
                .hasSize(60)
                .allSatisfy(each -> assertThat(each.getAllRecipients()).hasSize(1));
        assertThat(Arrays.stream(mail.getReceivedMessages())
                        .map(SmtpGatewayTest::id)
                        .distinct())
                .hasSize(60);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSES_RECIPIENT, refused, smtp-550",
        "GREYLISTS, unclear, smtp-451",
        "REFUSES_RELAY, unclear, smtp-550",
        "IS_FULL, unclear, smtp-554",
        "SAYS_NO_MORE, refused, smtp-550",
        "REFUSES_CONTENT, unclear, smtp-554",
        "DIES_AFTER_DATA, unclear, smtp-no-answer",
        "SILENT, unclear, smtp-unreachable"
    })
    void onlyAnAnswerAboutTheRecipientIsARefusal(FaultySmtp.Fault fault, String meaning, String code) {
        try (var server = new FaultySmtp(fault)) {
            var handover = MailServers.gatewayTo(server.port(), "500").send(Letters.email("Hello", null));

            assertThat(handover)
                    .isEqualTo(
                            meaning.equals("refused") ? new Handover.Refused(code, true) : new Handover.Unclear(code));
        }
    }

    @Test
    void aServerThatIsNotThereIsTriedAgain() {
        int port;
        try (var gone = new FaultySmtp(FaultySmtp.Fault.NONE)) {
            port = gone.port();
        }
        assertThat(MailServers.gatewayTo(port).send(Letters.email("Hello", null)))
                .isEqualTo(new Handover.Unclear("smtp-unreachable"));
    }

    @Test
    void waitingHasAnEndAlsoWhereTheDeployerSetNone() {
        var server = new JavaMailSenderImpl();
        server.getJavaMailProperties().put("mail.smtp.timeout", "7");
        new SmtpGateway(server, new Mails("a@council.example", "", new Html(), Clock.systemUTC()));

        assertThat(server.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "30000")
                .containsEntry("mail.smtps.timeout", "30000")
                .containsEntry("mail.smtp.timeout", "7");
    }

    @Test
    void withoutASenderThePortalDoesNotStart() {
        assertThatThrownBy(() -> new Mails("", "", new Html(), Clock.systemUTC()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quorate.mail.from");
    }

    private Handover send(Outgoing message) {
        return MailServers.gatewayTo(mail.getSmtp().getPort()).send(message);
    }

    private MimeMessage arrived() {
        return mail.getReceivedMessages()[0];
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

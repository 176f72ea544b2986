package org.quorate.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.domain.Suppressions;
import org.quorate.kernel.Ids;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class BounceMailboxTest {

    private static final ReturnPath RETURN_PATH = new ReturnPath("bounces@council.example");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Suppressions suppressions;

    private final GreenMail mail =
            new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});
    private final String address = Sorting.address();
    private Sorting sorting;
    private UUID id;

    @BeforeEach
    void start() {
        mail.start();
        mail.setUser("bounces@council.example", "bounces", "secret");
        sorting = new Sorting(context);
        id = sorting.queued(Channel.EMAIL, address, "Hello", null, null);
        sorting.by(MailServers.gatewayTo(mail.getSmtp().getPort())).deliver(id, "node");
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, BOUNCED, true",
        "failed, 5.2.1, BOUNCED, true",
        "failed, 5.2.2, SENT, false",
        "failed, 5.7.1, SENT, false",
        "delayed, 4.4.1, SENT, false"
    })
    void aReportThatTheAddressTakesNoMailIsWrittenDown(
            String action, String status, MessageStatus becomes, boolean suppressed) throws Exception {
        comesBack(RETURN_PATH.of(id).orElseThrow(), report(action, status));

        read();

        assertThat(sorting.message(id).status()).isEqualTo(becomes);
        assertThat(suppressions.covers(address)).isEqualTo(suppressed);
    }

    @Test
    void anAutomaticAnswerIsNoFailure() throws Exception {
        comesBack(RETURN_PATH.of(id).orElseThrow(), "From: gp@nhs.example\r\nSubject: Out of office\r\n\r\nAway.");

        read();

        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void whatIsAboutNoMessageOfOursChangesNothingAndTheNextIsRead() throws Exception {
        comesBack("bounces+" + Ids.next() + "@council.example", report("failed", "5.1.1"));
        comesBack("bounces@council.example", report("failed", "5.1.1"));
        comesBack(RETURN_PATH.of(id).orElseThrow(), report("failed", "5.1.1"));

        read();
        read();

        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.BOUNCED);
        assertThat(sorting.steps(id)).containsExactly("SENDING", "SENT", "BOUNCED returned");
    }

    @Test
    void onlyAnAddressOfOurOwnHostNamesAMessage() {
        assertThat(RETURN_PATH.messageIn("<bounces+" + id + "@council.example>"))
                .contains(id);
        assertThat(RETURN_PATH.messageIn("bounces+" + id + "@other.example")).isEmpty();
        assertThat(RETURN_PATH.messageIn("bounces+nobody@council.example")).isEmpty();
        assertThat(new ReturnPath("").of(id)).isEmpty();
    }

    private void read() {
        var settings =
                new BounceMailboxSettings("127.0.0.1", mail.getImap().getPort(), "imap", "bounces", "secret", "INBOX");
        new BounceMailbox(settings, RETURN_PATH, receipts).read();
    }

    private void comesBack(String to, String text) throws Exception {
        var whole = "Delivered-To: " + to + "\r\nTo: " + to + "\r\n" + text;
        mail.getUserManager()
                .getUser("bounces")
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8))));
    }

    private static String report(String action, String status) {
        return """
                From: MAILER-DAEMON@mx.example
                Subject: Undelivered
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                It did not arrive.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; gp@nhs.example
                Action: %s
                Status: %s
                --b--
                """.formatted(action, status).replace("\n", "\r\n");
    }
}

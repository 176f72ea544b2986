package org.quorate.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReturnedMailTest {

    private static final ReturnPath RETURN_PATH = new ReturnPath("bounces@council.example");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Receipts receipts;

    @Autowired
    private JdbcClient jdbc;

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
        "failed, 5.1.1, BOUNCED, returned, true",
        "failed, 5.1.10, BOUNCED, returned, true",
        "failed, 5.2.1, BOUNCED, returned, true",
        "failed, 5.2.2, FAILED, returned-full, false",
        "failed, 4.2.2, FAILED, returned-full, false",
        "failed, 5.2.3, FAILED, returned-too-big, false",
        "failed, 5.7.1, FAILED, returned-policy, false",
        "failed, 5.7.133, FAILED, returned-policy, false",
        "failed, 4.4.1, FAILED, returned-given-up, false",
        "failed, 5.0.0, FAILED, returned-refused, false",
        "failed, 5.1.8, FAILED, returned-refused, false",
        "delayed, 4.4.7, SENT, null, false",
        "relayed, 2.0.0, SENT, null, false"
    })
    void everyFinalFailureNeedsAHandAndOnlyABadAddressIsWrittenToNoMore(
            String action, String status, MessageStatus becomes, String why, boolean suppressed) throws Exception {
        comesBack(RETURN_PATH.of(id).orElseThrow(), report(action, status, address));

        read();

        assertThat(sorting.message(id).status()).isEqualTo(becomes);
        assertThat(sorting.column(id, "failure")).isEqualTo(why);
        assertThat(suppressions.covers(address)).isEqualTo(suppressed);
        assertThat(MessageStatus.NEEDS_A_HAND.contains(becomes)).isEqualTo(action.equals("failed"));
        assertThat(kept()).containsExactly(action + " " + status + " 550 they said no");
    }

    @Test
    void whereSomebodyHasItPassedOnToIsNotTheAddressWeWroteTo() throws Exception {
        comesBack(RETURN_PATH.of(id).orElseThrow(), report("failed", "5.1.1", "left-years-ago@elsewhere.example"));

        read();

        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.FAILED);
        assertThat(sorting.column(id, "failure")).isEqualTo("returned-elsewhere");
        assertThat(suppressions.covers(address)).isFalse();
    }

    @Test
    void aMailSystemThatDoesNotSayWhyIsLookedAtByAPerson() throws Exception {
        comesBack(RETURN_PATH.of(id).orElseThrow(), "From: MAILER-DAEMON@mx.example\r\nSubject: Oh\r\n\r\nNo.");

        read();

        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.FAILED);
        assertThat(suppressions.covers(address)).isFalse();
    }

    @Test
    void anAutomaticAnswerIsNoFailure() throws Exception {
        comesBack(RETURN_PATH.of(id).orElseThrow(), "From: gp@nhs.example\r\nSubject: Out of office\r\n\r\nAway.");

        read();

        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void whatIsAboutNoMessageOfOursChangesNothingAndTheNextIsRead() throws Exception {
        comesBack("bounces+" + Ids.next() + "@council.example", report("failed", "5.1.1", address));
        comesBack("bounces@council.example", report("failed", "5.1.1", address));
        comesBack(RETURN_PATH.of(id).orElseThrow(), report("failed", "5.1.1", address));

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
                new MailboxSettings.One("127.0.0.1", mail.getImap().getPort(), "imap", "bounces", "secret", "INBOX");
        var returned = new ReturnedMail("bounces@council.example", receipts);
        new Mailbox(settings).read(returned::take);
    }

    private List<String> kept() {
        return jdbc.sql("select concat(action, ' ', status, ' ', said) from correspondence_report where message_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }

    private void comesBack(String to, String text) throws Exception {
        var whole = "Delivered-To: " + to + "\r\nTo: " + to + "\r\n" + text;
        mail.getUserManager()
                .getUser("bounces")
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8))));
    }

    private static String report(String action, String status, String recipient) {
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

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 they said
                 no
                --b--
                """.formatted(recipient, action, status).replace("\n", "\r\n");
    }
}

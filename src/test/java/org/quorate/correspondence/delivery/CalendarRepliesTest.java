package org.quorate.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.correspondence.Desk;
import org.quorate.correspondence.MessageKind;
import org.quorate.directory.Profession;
import org.quorate.invitation.Answer;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of "Accept" in a calendar: a person sees it, and nothing is taken as an answer. */
@PortalTest
@Import(Desk.class)
class CalendarRepliesTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Scene scene;

    @Autowired
    private Invitations invitations;

    @Autowired
    private CalendarReplies replies;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private final String address = Desk.address();
    private final UUID subject = Ids.next();
    private UUID message;

    @BeforeEach
    void sent() {
        clock.setTo(Scene.TODAY);
        var practitioner = desk.practitioner("Dr Merryn Quickthorn", address, null);
        message = desk.queued(
                MessageKind.INVITATION,
                scene.icpc(),
                subject,
                desk.toPractitioner(practitioner, "Dr Merryn Quickthorn", address),
                null);
        desk.end(message, "SENT", null);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, calendar-accepted",
        "DECLINED, calendar-declined",
        "TENTATIVE, calendar-tentative",
        "DELEGATED, calendar-unclear"
    })
    void whatACalendarAnswersNeedsAHand(String partStat, String code) throws Exception {
        assertThat(replies.take(reply(address, address, subject, partStat, 0))).isTrue();

        assertThat(desk.status(message)).isEqualTo("ANSWERED");
        assertThat(failure()).isEqualTo(code);
    }

    @Test
    void whoeverWritesFromElsewhereIsNotBelieved() throws Exception {
        replies.take(reply("eve@elsewhere.example", address, subject, "ACCEPTED", 0));
        assertThat(failure()).isEqualTo("calendar-other-sender");

        replies.take(reply(address.toUpperCase(java.util.Locale.ROOT), address, subject, "ACCEPTED", 0));
        assertThat(failure()).isEqualTo("calendar-other-sender");

        replies.take(reply(address, "eve@elsewhere.example", subject, "ACCEPTED", 0));
        assertThat(failure()).isEqualTo("calendar-other-sender");
    }

    @Test
    void anAnswerToTheDateBeforeIsSaidToBeOne() throws Exception {
        jdbc.sql("update correspondence_message set calendar = replace(calendar, '\"sequence\":0', '\"sequence\":1')"
                        + " where id = ?")
                .param(message)
                .update();

        replies.take(reply(address, address, subject, "ACCEPTED", 0));

        assertThat(failure()).isEqualTo("calendar-old-date");
    }

    @Test
    void whoComesOnRecordAlreadySaysNothingNewByAccepting() throws Exception {
        var theirs = Desk.address();
        var police = NewInvitee.professional(scene.reachable("Pat Police", Profession.POLICE, theirs), true, false);
        var invitee = invitations
                .invite(scene.support(), scene.icpc(), List.of(police))
                .getFirst();
        message = jdbc.sql("select id from correspondence_message where subject_id = ?")
                .param(invitee)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        desk.end(message, "SENT", null);
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.VIDEO));

        assertThat(replies.take(reply(theirs, theirs, invitee, "ACCEPTED", 0))).isTrue();
        assertThat(desk.status(message)).isEqualTo("SENT");

        replies.take(reply(theirs, theirs, invitee, "DECLINED", 0));
        assertThat(desk.status(message)).isEqualTo("ANSWERED");
    }

    @Test
    void whatIsDealtWithAndAnsweredOtherwiseLaterIsSeenAgain() throws Exception {
        replies.take(reply(address, address, subject, "ACCEPTED", 0));
        desk.end(message, "DONE", null);

        replies.take(reply(address, address, subject, "DECLINED", 0));

        assertThat(desk.status(message)).isEqualTo("ANSWERED");
    }

    @Test
    void whatAnswersNothingOfOursStaysForThePeopleWhoReadTheMailbox() throws Exception {
        var mail = new GreenMail(new ServerSetup[] {ServerSetup.IMAP.dynamicPort()});
        mail.start();
        try {
            var user = mail.setUser("conferences@council.example", "conferences", "secret");
            user.deliver(mail("From: gp@nhs.example\r\nSubject: A question\r\n\r\nMay I come later?"));
            user.deliver(reply(address, address, Ids.next(), "ACCEPTED", 0));
            user.deliver(reply(address, address, subject, "ACCEPTED", 0));

            var settings = new MailboxSettings.One(
                    "127.0.0.1", mail.getImap().getPort(), "imap", "conferences", "secret", "INBOX");
            new Mailbox(settings).read(replies::take);

            assertThat(mail.getManagers().getImapHostManager().getInbox(user).getMessages())
                    .extracting(stored -> stored.getFlags().contains(Flags.Flag.SEEN))
                    .containsExactly(false, false, true);
        } finally {
            mail.stop();
        }
        assertThat(desk.status(message)).isEqualTo("ANSWERED");
    }

    private String failure() {
        return jdbc.sql("select failure from correspondence_message where id = ?")
                .param(message)
                .query(String.class)
                .single();
    }

    /** As Exchange writes it, with a time zone that nobody else knows. */
    private static MimeMessage reply(String from, String attendee, UUID subject, String partStat, int sequence)
            throws Exception {
        return mail("""
                From: Merryn Quickthorn <%s>
                To: <conferences@council.example>
                Subject: Accepted: Conference CP-2026-0001
                MIME-Version: 1.0
                Content-Type: text/calendar; charset=utf-8; method=REPLY

                BEGIN:VCALENDAR
                METHOD:REPLY
                PRODID:Microsoft Exchange Server 2010
                VERSION:2.0
                BEGIN:VEVENT
                ATTENDEE;PARTSTAT=%s;CN=Merryn Quickthorn:mailto:%s
                UID:%s@quorate
                SUMMARY:Accepted: Conference CP-2026-0001
                DTSTART;TZID=GMT Standard Time:20261208T110000
                DTEND;TZID=GMT Standard Time:20261208T123000
                DTSTAMP:20261126T194000Z
                SEQUENCE:%d
                END:VEVENT
                END:VCALENDAR
                """.formatted(from, partStat, attendee, subject, sequence).replace("\n", "\r\n"));
    }

    private static MimeMessage mail(String text) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

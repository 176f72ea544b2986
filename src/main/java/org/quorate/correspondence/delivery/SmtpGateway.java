package org.quorate.correspondence.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.domain.Gateway;
import org.quorate.correspondence.domain.Outgoing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * E-mail by the deployer's mail server, one connection for each message. Only what the server says to this very
 * recipient counts as refused; everything else is tried again.
 */
@Component
@Order(1)
@ConditionalOnProperty("spring.mail.host")
class SmtpGateway implements Gateway {

    private static final int PERMANENT = 500;
    private static final int FULL = 552;
    /** Enhanced code of an answer about policy, not about the mailbox (RFC 3463); also how relays refuse strangers. */
    private static final String POLICY = " 5.7.";
    /** Answers that say that we must sign in. */
    private static final List<Integer> SIGN_IN = List.of(530, 534, 535, 538);

    private final JavaMailSenderImpl server;
    private final Mails mails;

    SmtpGateway(JavaMailSenderImpl server, Mails mails) {
        this.server = server;
        this.mails = mails;
        patientOnlySoLong(server);
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.EMAIL;
    }

    @Override
    public Handover send(Outgoing message) {
        var international = Mails.isInternational(message);
        var session = international ? international() : server.getSession();
        MimeMessage mail;
        try {
            mail = mails.write(message, session);
        } catch (AddressException noAddress) {
            return new Handover.Refused("address-invalid");
        } catch (MessagingException unwritten) {
            return new Handover.Unclear("mail-not-written");
        }
        return send(mail, session, international);
    }

    /** For mailboxes with letters that are not plain (RFC 6531), and for them alone: not every server takes it on. */
    private Session international() {
        var properties = new Properties();
        properties.putAll(server.getJavaMailProperties());
        properties.put("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }

    private Handover send(MimeMessage mail, Session session, boolean international) {
        Transport transport;
        try {
            transport = session.getTransport(server.getProtocol() == null ? "smtp" : server.getProtocol());
        } catch (MessagingException unknown) {
            return new Handover.Unclear("smtp-protocol");
        }
        try {
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        } catch (AuthenticationFailedException refused) {
            return new Handover.Unclear("smtp-sign-in");
        } catch (MessagingException unreachable) {
            return new Handover.Unclear("smtp-unreachable");
        }
        try {
            if (international && !(transport instanceof SMTPTransport smtp && smtp.supportsExtension("SMTPUTF8"))) {
                return new Handover.Refused("smtp-plain-only");
            }
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Handover.Accepted(null);
        } catch (SendFailedException answered) {
            return meaningOf(answered);
        } catch (MessagingException noAnswer) {
            return new Handover.Unclear("smtp-no-answer");
        } finally {
            closeQuietly(transport);
        }
    }

    /** The answer is known: what goes wrong when we say goodbye changes nothing. */
    private static void closeQuietly(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // nothing to be done about a connection that is closed anyway
        }
    }

    private static Handover meaningOf(SendFailedException answered) {
        var code = 0;
        for (Exception cause = answered; cause instanceof MessagingException each; cause = each.getNextException()) {
            if (each instanceof SMTPAddressFailedException recipient) {
                return meaningOf(recipient);
            }
            if (each instanceof SMTPSendFailedException other) {
                code = other.getReturnCode();
            }
        }
        return new Handover.Unclear(code > 0 ? "smtp-" + code : "smtp-no-answer");
    }

    private static Handover meaningOf(SMTPAddressFailedException recipient) {
        var code = recipient.getReturnCode();
        var said = recipient.getMessage() == null ? "" : recipient.getMessage();
        var aboutUs = SIGN_IN.contains(code) || code == FULL || said.contains(POLICY);
        return code >= PERMANENT && !aboutUs
                ? new Handover.Refused("smtp-" + code)
                : new Handover.Unclear("smtp-" + code);
    }

    /** Whatever the deployer leaves unset: without it a server that never answers would hold a thread for ever. */
    private static void patientOnlySoLong(JavaMailSenderImpl server) {
        var properties = server.getJavaMailProperties();
        for (var protocol : List.of("mail.smtp.", "mail.smtps.")) {
            properties.putIfAbsent(protocol + "connectiontimeout", "10000");
            properties.putIfAbsent(protocol + "timeout", "30000");
            properties.putIfAbsent(protocol + "writetimeout", "30000");
            properties.putIfAbsent(protocol + "quitwait", "false");
        }
    }
}

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
import java.util.Set;
import java.util.regex.Pattern;
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
 * E-mail by the deployer's mail server, one connection for each message. Only what the server says against this
 * very address counts as refused; everything else is tried again.
 */
@Component
@Order(1)
@ConditionalOnProperty("spring.mail.host")
class SmtpGateway implements Gateway {

    /** RFC 3463; it says more than the answer it stands in. */
    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})\\b");
    /** Answers about the mailbox itself, where there is no enhanced code (RFC 5321). */
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);

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
            return new Handover.Refused("address-invalid", true);
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
                return new Handover.Refused("smtp-plain-only", false);
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
        var enhanced = ENHANCED.matcher(said);
        var badAddress = enhanced.find() ? DeliveryReport.isBadAddress(enhanced.group(1)) : NO_MAILBOX.contains(code);
        return badAddress ? new Handover.Refused("smtp-" + code, true) : new Handover.Unclear("smtp-" + code);
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

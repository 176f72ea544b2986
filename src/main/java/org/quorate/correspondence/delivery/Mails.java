package org.quorate.correspondence.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.CalendarEntry;
import org.quorate.correspondence.CalendarFile;
import org.quorate.correspondence.domain.Outgoing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Writes messages as e-mails: words, the same words as a page, and the calendar entry. The {@code Message-ID} is made of
 * the message's own id, so that a repeat is known as one.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Mails {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern NOT_ONE_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final InternetAddress from;
    private final ReturnPath returnPath;
    private final Html html;
    private final Clock clock;

    /**
     * @param from whom mails are from, {@code Name <address>} or only the address
     * @param bounces where what cannot be delivered comes back to; empty to leave it to {@code from}
     */
    Mails(
            @Value("${quorate.mail.from:}") String from,
            @Value("${quorate.mail.bounces:}") String bounces,
            Html html,
            Clock clock) {
        this.from = sender(from);
        this.returnPath =
                new ReturnPath(bounces.isBlank() ? "" : sender(bounces).getAddress());
        this.html = html;
        this.clock = clock;
    }

    /** @throws AddressException when the recipient's address cannot be one */
    MimeMessage write(Outgoing message, Session session) throws MessagingException {
        var mail = new Mail(session, "<" + message.id() + "@" + host() + ">");
        var to = recipient(message);
        mail.setFrom(from);
        mail.setReplyTo(new InternetAddress[] {from});
        mail.setRecipient(RecipientType.TO, to);
        mail.setSubject(oneLine(message.subject()), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setEnvelopeFrom(returnPath.of(message.id()).orElse(from.getAddress()));
        mail.setContent(content(message, to));
        mail.saveChanges();
        return mail;
    }

    private MimeMultipart content(Outgoing message, InternetAddress to) throws MessagingException {
        var content = new MimeMultipart("alternative");
        var plain = new MimeBodyPart();
        plain.setText(message.body(), UTF_8);
        content.addBodyPart(plain);
        var page = new MimeBodyPart();
        page.setText(html.of(message), UTF_8, "html");
        content.addBodyPart(page);
        if (message.calendar() != null) {
            content.addBodyPart(calendar(message.calendar(), to));
        }
        return content;
    }

    private MimeBodyPart calendar(CalendarEntry entry, InternetAddress to) throws MessagingException {
        var text = CalendarFile.invitation(entry, from.getAddress(), to.getAddress(), clock.instant());
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                text.getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + entry.method().name())));
        return part;
    }

    private static InternetAddress recipient(Outgoing message) throws MessagingException {
        var written = message.recipient().address();
        if (written == null) {
            throw new AddressException("none");
        }
        var address = new InternetAddress(domainInAscii(written.strip()), true);
        if (address.getPersonal() != null || address.isGroup() || written.contains("<")) {
            throw new AddressException("more than an address");
        }
        try {
            address.setPersonal(oneLine(message.recipient().name()), UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
        return address;
    }

    private static String domainInAscii(String address) throws AddressException {
        var at = address.lastIndexOf('@');
        if (at < 1 || NOT_ONE_LINE.matcher(address).find()) {
            throw new AddressException("none");
        }
        try {
            return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException noDomain) {
            throw new AddressException("none");
        }
    }

    /** An address with its domain in the letters that the network knows; empty when it is none. */
    static Optional<String> onTheNetwork(@Nullable String address) {
        try {
            return address == null ? Optional.empty() : Optional.of(domainInAscii(address.strip()));
        } catch (AddressException none) {
            return Optional.empty();
        }
    }

    /** Whether the part before the {@code @} has other letters than plain ones, which not every server carries. */
    static boolean isInternational(Outgoing message) {
        var address = Objects.requireNonNullElse(message.recipient().address(), "");
        var mailbox = address.substring(0, Math.max(address.lastIndexOf('@'), 0));
        return !StandardCharsets.US_ASCII.newEncoder().canEncode(mailbox);
    }

    private static String oneLine(String text) {
        return NOT_ONE_LINE.matcher(text).replaceAll(" ").strip();
    }

    private String host() {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }

    private static InternetAddress sender(String text) {
        try {
            var address = new InternetAddress(text, true);
            address.setPersonal(address.getPersonal(), UTF_8);
            return address;
        } catch (AddressException | UnsupportedEncodingException wrong) {
            throw new IllegalStateException(
                    "spring.mail.host is set, so quorate.mail.from must be an e-mail address, and quorate.mail.bounces "
                            + "one or nothing",
                    wrong);
        }
    }

    private static final class Mail extends SMTPMessage {

        private final String id;

        Mail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}

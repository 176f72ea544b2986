package org.quorate.correspondence.delivery;

import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.FlagTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mailbox that undeliverable mail comes back to. Which message it was is known by the address it came back to, not
 * by what the returned mail says, so that only the holder of a message's id can report it. What is no report of a
 * failure (out of office, delayed) is left as read.
 */
final class BounceMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final List<String> WHERE_TO = List.of("Delivered-To", "X-Original-To", "X-Envelope-To", "To");

    private final BounceMailboxSettings settings;
    private final ReturnPath returnPath;
    private final Receipts receipts;

    BounceMailbox(BounceMailboxSettings settings, ReturnPath returnPath, Receipts receipts) {
        this.settings = settings;
        this.returnPath = returnPath;
        this.receipts = receipts;
    }

    /** Reads what is new; the rest waits when the mailbox cannot be reached. */
    void read() {
        try (var store = Session.getInstance(waitingOnlySoLong()).getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.username(), settings.password());
            try (var folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                for (var mail : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    take(mail);
                    mail.setFlag(Flags.Flag.SEEN, true);
                }
            }
        } catch (MessagingException unreachable) {
            LOG.warn(
                    "the mailbox for returned mail cannot be read ({})",
                    unreachable.getClass().getName());
        }
    }

    private void take(Message mail) throws MessagingException {
        var message = messageIn(mail);
        if (message.isPresent() && isFailure(mail)) {
            receipts.returned(message.get(), "returned");
        }
    }

    private Optional<UUID> messageIn(Message mail) throws MessagingException {
        var addresses = new ArrayList<String>();
        for (var header : WHERE_TO) {
            addresses.addAll(List.of(Optional.ofNullable(mail.getHeader(header)).orElse(new String[0])));
        }
        return addresses.stream()
                .flatMap(each -> returnPath.messageIn(each).stream())
                .findFirst();
    }

    /** A delivery report (RFC 3464) that says failed, or whatever a mail system without such reports sends. */
    private static boolean isFailure(Message mail) throws MessagingException {
        if (mail.isMimeType("multipart/report")) {
            return DeliveryReport.saysFailed(mail);
        }
        return fromAMailSystem(mail.getFrom());
    }

    private static boolean fromAMailSystem(Address @org.jspecify.annotations.Nullable [] from) {
        return from != null
                && Arrays.stream(from)
                        .flatMap(each -> each instanceof InternetAddress address
                                ? Stream.of(address.getAddress())
                                : Stream.empty())
                        .anyMatch(address -> address.regionMatches(true, 0, "mailer-daemon", 0, 13)
                                || address.regionMatches(true, 0, "postmaster", 0, 10));
    }

    private static Properties waitingOnlySoLong() {
        var properties = new Properties();
        for (var protocol : List.of("mail.imap.", "mail.imaps.")) {
            properties.put(protocol + "connectiontimeout", "10000");
            properties.put(protocol + "timeout", "30000");
            properties.put(protocol + "writetimeout", "30000");
        }
        return properties;
    }
}

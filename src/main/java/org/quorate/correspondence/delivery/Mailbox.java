package org.quorate.correspondence.delivery;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mailbox that the portal looks into. */
final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    /** Whom a mail may be for. */
    @FunctionalInterface
    interface Taker {

        /** @return whether it is dealt with, so that it need not be looked at again */
        boolean take(Message mail) throws MessagingException;
    }

    private final MailboxSettings.One settings;

    Mailbox(MailboxSettings.One settings) {
        this.settings = settings;
    }

    /** Reads what is new; the rest waits when the mailbox cannot be reached. */
    void read(Taker taker) {
        try (var store = Session.getInstance(waitingOnlySoLong()).getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.username(), settings.password());
            try (var folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                for (var mail : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    if (taker.take(mail)) {
                        mail.setFlag(Flags.Flag.SEEN, true);
                    }
                }
            }
        } catch (MessagingException unreachable) {
            LOG.warn("a mailbox cannot be read ({})", unreachable.getClass().getName());
        }
    }

    /** And without marking as seen what is only looked at. */
    private static Properties waitingOnlySoLong() {
        var properties = new Properties();
        for (var protocol : List.of("mail.imap.", "mail.imaps.")) {
            properties.put(protocol + "connectiontimeout", "10000");
            properties.put(protocol + "timeout", "30000");
            properties.put(protocol + "writetimeout", "30000");
            properties.put(protocol + "peek", "true");
        }
        return properties;
    }
}

package org.quorate.correspondence.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailboxes that are read.
 *
 * @param bounceMailbox of {@code quorate.mail.bounces}, for the portal alone
 * @param replyMailbox of {@code quorate.mail.from}, which people read too
 */
@ConfigurationProperties("quorate.mail")
record MailboxSettings(
        @DefaultValue One bounceMailbox, @DefaultValue One replyMailbox) {

    /**
     * Not read unless there is a host.
     *
     * @param protocol {@code imaps} or {@code imap}
     */
    record One(
            @DefaultValue("") String host,
            @DefaultValue("993") int port,
            @DefaultValue("imaps") String protocol,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("INBOX") String folder) {

        /** Holds a password. */
        @Override
        public String toString() {
            return "MailboxSettings.One[" + host + ":" + port + "]";
        }
    }
}

package org.quorate.correspondence.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox of {@code quorate.mail.bounces}. Off unless there is a host.
 *
 * @param protocol {@code imaps} or {@code imap}
 */
@ConfigurationProperties("quorate.mail.bounce-mailbox")
record BounceMailboxSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("imaps") String protocol,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder) {

    /** Holds a password. */
    @Override
    public String toString() {
        return "BounceMailboxSettings[" + host + ":" + port + "]";
    }
}

package org.quorate.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Takes signed heads out of the database's reach: to the log, to a file and by e-mail. */
@Component
class HeadsOutside {

    private static final Logger LOG = LoggerFactory.getLogger(HeadsOutside.class);

    private final HeadStore store;
    private final ObjectProvider<MailSender> server;
    private final String file;
    private final String mailTo;
    private final String mailFrom;
    private final Clock clock;

    HeadsOutside(
            HeadStore store,
            ObjectProvider<MailSender> server,
            @Value("${quorate.audit-file:}") String file,
            @Value("${quorate.audit-mail:}") String mailTo,
            @Value("${quorate.mail.from:}") String mailFrom,
            Clock clock) {
        this.store = store;
        this.server = server;
        this.file = file;
        this.mailTo = mailTo;
        this.mailFrom = mailFrom;
        this.clock = clock;
    }

    /** Whether heads are e-mailed to anybody. */
    boolean areMailed() {
        return !mailTo.isBlank();
    }

    /** With it goes by e-mail what could not be sent before. */
    void take(SignedHead head) {
        LOG.info("{}", head.line());
        if (!file.isBlank()) {
            append(head);
        }
        if (areMailed()) {
            mailWaiting();
        }
    }

    /** The record does not hold: somebody must know today. */
    void tell(Verification.Break broken) {
        LOG.error("the audit record does not hold at number {}: {}", broken.seq(), broken.reason());
        if (areMailed()) {
            mail(
                    "Quorate: THE AUDIT RECORD DOES NOT HOLD",
                    broken.inWords() + ". No head was signed. Keep the database as it is, keep the heads you have, and"
                            + " follow docs/audit.md.\n");
        }
    }

    private void append(SignedHead head) {
        try {
            Files.writeString(
                    Path.of(file),
                    head.line() + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            LOG.warn("the signed head could not be written to quorate.audit-file", unwritable);
        }
    }

    private void mailWaiting() {
        var waiting = store.notMailed();
        if (waiting.isEmpty()) {
            return;
        }
        var sent = mail(
                "Quorate: head of the audit record, number %,d"
                        .formatted(waiting.getLast().seq()),
                """
                Keep this message where those who look after the database cannot change it. With it anybody can check,
                now or in years, that nothing the audit record said up to this number was changed or taken away since.
                It names nobody. docs/audit.md says how.

                """ + waiting.stream().map(SignedHead::line).collect(Collectors.joining("\n")) + "\n");
        if (sent) {
            store.mailed(waiting, clock.instant());
        }
    }

    private boolean mail(String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(mailFrom);
        message.setTo(mailTo);
        message.setSubject(subject);
        message.setText(text);
        try {
            server.getObject().send(message);
            return true;
        } catch (MailException unsent) {
            LOG.warn(
                    "mail about the audit record could not be sent; a head goes with the next ({})",
                    unsent.getClass().getName());
            return false;
        }
    }
}

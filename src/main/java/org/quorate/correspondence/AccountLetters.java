package org.quorate.correspondence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.AccountEvent;
import org.quorate.access.AccountMail;
import org.quorate.correspondence.domain.Gateways;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the owners of accounts. */
@Component
class AccountLetters implements AccountMail {

    private final Outbox outbox;
    private final Gateways gateways;
    private final Clock clock;
    private final String help;

    AccountLetters(Outbox outbox, Gateways gateways, Clock clock, @Value("${quorate.help}") String help) {
        this.outbox = outbox;
        this.gateways = gateways;
        this.clock = clock;
        this.help = help;
    }

    @Override
    public boolean isSetUp() {
        return gateways.forChannel(Channel.EMAIL).isPresent();
    }

    /** About nothing else, so that no link that is sent later takes it back. */
    @Override
    public void sendNews(UUID accountId, String name, String email, AccountEvent what, Actor by) {
        var now = clock.instant().atZone(Time.ENGLAND);
        outbox.queue(
                new NewMessage(
                        MessageKind.ACCOUNT_CHANGED,
                        new Recipient(Recipient.Kind.ACCOUNT, accountId, name, Channel.EMAIL, email),
                        null,
                        null,
                        Map.of(
                                Placeholder.RECIPIENT,
                                name,
                                Placeholder.CHANGE,
                                what.words(),
                                Placeholder.DAY,
                                Words.day(now.toLocalDate()),
                                Placeholder.TIME,
                                now.toLocalTime()
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .toString(),
                                Placeholder.HELP,
                                help),
                        null,
                        null,
                        null,
                        null),
                by);
    }

    @Override
    public void sendPasswordLink(UUID accountId, String name, String email, UUID linkId, Actor by) {
        outbox.withdraw(accountId, by);
        outbox.queue(
                new NewMessage(
                        MessageKind.SET_PASSWORD,
                        new Recipient(Recipient.Kind.ACCOUNT, accountId, name, Channel.EMAIL, email),
                        null,
                        accountId,
                        Map.of(Placeholder.RECIPIENT, name, Placeholder.HELP, help),
                        linkId,
                        null,
                        null,
                        null),
                by);
    }
}

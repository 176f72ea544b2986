package org.quorate.correspondence;

import java.util.Map;
import java.util.UUID;
import org.quorate.access.AccountMail;
import org.quorate.correspondence.domain.Gateways;
import org.quorate.kernel.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the owners of accounts. */
@Component
class AccountLetters implements AccountMail {

    private final Outbox outbox;
    private final Gateways gateways;
    private final String help;

    AccountLetters(Outbox outbox, Gateways gateways, @Value("${quorate.help}") String help) {
        this.outbox = outbox;
        this.gateways = gateways;
        this.help = help;
    }

    @Override
    public boolean isSetUp() {
        return gateways.forChannel(Channel.EMAIL).isPresent();
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

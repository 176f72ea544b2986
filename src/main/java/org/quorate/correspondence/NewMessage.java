package org.quorate.correspondence;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param conferenceId the conference it is about; whoever may see that may see the message
 * @param subjectId the invitee, deputy, step of chasing, escalation, link or agency it is about: its timeline shows
 *     it, and {@link Outbox#withdraw} takes it back by it, so that it belongs to one kind of message alone
 * @param values what the wording's placeholders become; never a child's name
 * @param linkId the personal link that {@code {link}} becomes on the way out
 * @param codeId the one-time code that {@code {code}} becomes on the way out
 * @param calendar the calendar entry that goes with it when it goes by e-mail, now or after the address was corrected
 * @param held why a person must look first; null to send at once
 */
public record NewMessage(
        MessageKind kind,
        Recipient recipient,
        @Nullable UUID conferenceId,
        @Nullable UUID subjectId,
        Map<Placeholder, String> values,
        @Nullable UUID linkId,
        @Nullable UUID codeId,
        @Nullable CalendarEntry calendar,
        @Nullable HeldBecause held) {

    public NewMessage {
        values = Map.copyOf(values);
    }
}

package org.quorate.correspondence.delivery;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.CalendarEntry;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Recipient;
import org.quorate.correspondence.domain.Outgoing;
import org.quorate.kernel.Ids;

/** Messages on their way out, for tests of the ways. */
final class Letters {

    static final CalendarEntry ENTRY = new CalendarEntry(
            CalendarEntry.Method.REQUEST,
            "uid-1@quorate",
            0,
            "CP-2026-0042",
            LocalDate.of(2026, 3, 9),
            LocalTime.of(10, 0),
            90);

    private Letters() {}

    static Outgoing email(String body, @Nullable String link) {
        return to("Dr Amina Example", "gp@nhs.example", body, link, null);
    }

    static Outgoing to(
            String name, String address, String body, @Nullable String link, @Nullable CalendarEntry calendar) {
        var recipient = new Recipient(Recipient.Kind.PRACTITIONER, Ids.next(), name, Channel.EMAIL, address);
        return new Outgoing(Ids.next(), recipient, "Invitation CP-2026-0042", body, link, calendar, 1);
    }

    static Outgoing text(String number, int attempt) {
        var recipient = new Recipient(Recipient.Kind.ADULT, Ids.next(), "Pat Parent", Channel.SMS, number);
        return new Outgoing(Ids.next(), recipient, "", "Your meeting is on Monday", null, null, attempt);
    }

    static Outgoing letter(String lines) {
        var recipient = new Recipient(Recipient.Kind.ADULT, Ids.next(), "Pat Parent", Channel.LETTER, lines);
        return new Outgoing(Ids.next(), recipient, "Your meeting", "Dear Pat Parent,\n\nCome.", null, null, 1);
    }
}

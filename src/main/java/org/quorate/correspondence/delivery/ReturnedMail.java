package org.quorate.correspondence.delivery;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Mail that came back undelivered. Which message it was is known by the address it came back to, not by what the
 * returned mail says, so that only the holder of a message's id can report it. Delivery reports are kept; what is none
 * (out of office) changes nothing.
 */
@Component
class ReturnedMail {

    private static final List<String> WHERE_TO = List.of("Delivered-To", "X-Original-To", "X-Envelope-To", "To");

    private final ReturnPath returnPath;
    private final Receipts receipts;

    ReturnedMail(@Value("${quorate.mail.bounces:}") String bounces, Receipts receipts) {
        this.returnPath = new ReturnPath(bounces);
        this.receipts = receipts;
    }

    /** @return whether it came back for a message of ours */
    boolean take(Message mail) throws MessagingException {
        var message = messageIn(mail);
        if (message.isEmpty()) {
            return false;
        }
        if (mail.isMimeType("multipart/report")) {
            for (var report : DeliveryReport.in(mail)) {
                receipts.reported(message.get(), report);
            }
        } else if (fromAMailSystem(mail.getFrom())) {
            receipts.failed(message.get(), "returned-unread");
        }
        return true;
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

    /** One that sends no reports a machine can read: somebody must look. */
    private static boolean fromAMailSystem(Address @org.jspecify.annotations.Nullable [] from) {
        return from != null
                && Arrays.stream(from)
                        .flatMap(each -> each instanceof InternetAddress address
                                ? Stream.of(address.getAddress())
                                : Stream.empty())
                        .anyMatch(address -> address.regionMatches(true, 0, "mailer-daemon", 0, 13)
                                || address.regionMatches(true, 0, "postmaster", 0, 10));
    }
}

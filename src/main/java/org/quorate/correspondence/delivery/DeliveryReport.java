package org.quorate.correspondence.delivery;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The machine-readable part of a returned mail (RFC 3464). */
final class DeliveryReport {

    private static final int LONGEST = 64 * 1024;
    private static final Pattern FAILED =
            Pattern.compile("^Action:\\s*failed\\b", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    /** Mailbox full, message too big, policy, our own sign-in: says nothing against the address. */
    private static final Pattern NOT_THE_ADDRESS = Pattern.compile(
            "^Status:\\s*(?:4\\.|5\\.(?:2\\.[23]|[34567]\\.))", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private DeliveryReport() {}

    /** Whether it says that this address takes no mail, now or later. */
    static boolean saysFailed(Part mail) throws MessagingException {
        try {
            if (mail.getContent() instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) {
                    if (parts.getBodyPart(i).isMimeType("message/delivery-status")) {
                        var text = text(parts.getBodyPart(i));
                        return FAILED.matcher(text).find()
                                && !NOT_THE_ADDRESS.matcher(text).find();
                    }
                }
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.US_ASCII);
        }
    }
}

package org.quorate.correspondence.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mail system says became of a mail to one recipient (RFC 3464).
 *
 * @param action {@code failed} is final whatever the status; {@code delayed} and the others are not
 * @param status enhanced code (RFC 3463)
 * @param recipients the address as it was written and as it was in the end, in lower case
 * @param said the receiving server's own words
 */
record DeliveryReport(String action, String status, List<String> recipients, String said) {

    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_SAID = 500;

    /** No such mailbox, no such host, no address, moved away, switched off. */
    private static final Pattern BAD_ADDRESS = Pattern.compile("5\\.(?:1\\.(?:[1236]|10)|2\\.1)");

    /** Of each recipient; empty when the mail is no such report. */
    static List<DeliveryReport> in(Part mail) throws MessagingException {
        var reports = new ArrayList<DeliveryReport>();
        try {
            if (mail.getContent() instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) {
                    var part = parts.getBodyPart(i);
                    if (part.isMimeType("message/delivery-status")
                            || part.isMimeType("message/global-delivery-status")) {
                        reports.addAll(recipients(part));
                    }
                }
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        return reports;
    }

    private static List<DeliveryReport> recipients(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            var blocks = new ByteArrayInputStream(in.readNBytes(LONGEST));
            var reports = new ArrayList<DeliveryReport>();
            while (blocks.available() > 0) {
                var block = new InternetHeaders(blocks, true);
                if (block.getHeader("Action") != null) {
                    reports.add(new DeliveryReport(
                            word(block, "Action"),
                            word(block, "Status"),
                            Stream.of("Final-Recipient", "Original-Recipient")
                                    .map(name -> afterType(field(block, name)))
                                    .toList(),
                            shortened(afterType(field(block, "Diagnostic-Code")), LONGEST_SAID)));
                }
            }
            return reports;
        }
    }

    boolean isFinalFailure() {
        return action.equals("failed");
    }

    /** Whether it was this address, and not where it was passed on to, that takes no mail now or later. */
    boolean saysBadAddress(@Nullable String address) {
        return address != null
                && isBadAddress(status)
                && recipients.stream().anyMatch(recipient -> recipient.equalsIgnoreCase(address));
    }

    /** Whether an enhanced code is about the recipient's address, and not their full mailbox, a policy or us. */
    static boolean isBadAddress(String status) {
        return BAD_ADDRESS.matcher(status).matches();
    }

    /** Why, as a code of ours. */
    String code() {
        if (isBadAddress(status)) {
            return "returned-elsewhere";
        }
        return switch (status.replaceFirst("^[45]\\.", "")) {
            case "2.2" -> "returned-full";
            case "2.3", "3.4" -> "returned-too-big";
            case String detail when detail.startsWith("7.") -> "returned-policy";
            case String _ when status.startsWith("4.") -> "returned-given-up";
            default -> "returned-refused";
        };
    }

    private static String word(InternetHeaders block, String name) {
        return shortened(field(block, name).replaceFirst("[\\s(;].*", "").toLowerCase(Locale.ROOT), LONGEST_WORD);
    }

    private static String field(InternetHeaders block, String name) {
        return MimeUtility.unfold(Objects.requireNonNullElse(block.getHeader(name, null), ""))
                .strip();
    }

    /** {@code rfc822;somebody@there.example}. */
    private static String afterType(String field) {
        return field.substring(field.indexOf(';') + 1).strip();
    }

    private static String shortened(String text, int length) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(length, text.codePointCount(0, text.length()))));
    }
}

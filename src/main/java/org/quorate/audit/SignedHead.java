package org.quorate.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end of the audit chain at one moment, signed. Holds no personal data, so that it can be mailed, printed and kept
 * by anybody (docs/audit.md).
 *
 * @param seq the number of the last entry
 * @param hash that entry's hash, which covers all before it
 * @param at when it was signed
 * @param keyId the beginning of the public key's SHA-256
 * @param signature Ed25519, Base64 for addresses
 */
public record SignedHead(long seq, String hash, Instant at, String keyId, String signature) {

    private static final String FORM = "quorate-audit-head 1";
    private static final Pattern LINE = Pattern.compile(
            FORM + " (\\d{1,18}) ([0-9a-f]{64}) (\\S{20,40}Z) ([0-9a-f]{16}) ([A-Za-z0-9_-]{86})(?![A-Za-z0-9_-])");

    /** What the signature is over. */
    public static String signed(long seq, String hash, Instant at, String keyId) {
        return "%s %d %s %s %s".formatted(FORM, seq, hash, at, keyId);
    }

    public String signed() {
        return signed(seq, hash, at, keyId);
    }

    /** All of it in one line, as it is kept outside. */
    public String line() {
        return signed() + " " + signature;
    }

    /** The head in a line of a file, a log or a letter, wherever in the line it begins. */
    public static Optional<SignedHead> in(String line) {
        var found = LINE.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignedHead(
                    Long.parseLong(found.group(1)),
                    found.group(2),
                    Instant.parse(found.group(3)),
                    found.group(4),
                    found.group(5)));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}

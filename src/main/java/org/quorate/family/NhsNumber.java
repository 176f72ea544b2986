package org.quorate.family;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/**
 * Ten digits that tell one patient of the NHS from all others; the last is a check digit modulo 11 (NHS Data
 * Dictionary). Not shown in logs: {@link #toString()} hides all but the last three digits.
 *
 * @param digits ten digits without spaces, check digit right
 */
public record NhsNumber(String digits) {

    public NhsNumber {
        if (!isRight(digits)) {
            throw new IllegalArgumentException("not an NHS number");
        }
    }

    /** Reads a number as people type it, with spaces or hyphens; empty when it cannot be right. */
    public static Optional<NhsNumber> parse(String typed) {
        var digits = typed.replaceAll("[\\s-]", "");
        return isRight(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /** The typed number at a field of a form, or null when the field is blank; {@code nhs-number} when wrong. */
    public static @Nullable NhsNumber at(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return parse(typed).orElseThrow(() -> RuleViolation.at(field, "nhs-number"));
    }

    /** As printed: {@code 943 476 5919}. */
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @Override
    public String toString() {
        return "NhsNumber[…" + digits.substring(7) + "]";
    }

    private static boolean isRight(String digits) {
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return check != 10 && check % 11 == digits.charAt(9) - '0';
    }
}

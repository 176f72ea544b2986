package org.quorate.access.domain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.quorate.kernel.RuleViolation;

/** What a password must be: long rather than odd (NCSC advice), at least 12 characters, not the user name. */
public final class Passwords {

    private static final int LEAST = 12;
    private static final int MOST = 64;
    private static final int LEAST_DIFFERENT = 5;

    private Passwords() {}

    /** Refuses a password that is too easy; {@code field} is the form's name for it. */
    public static void check(String field, String password, String username) {
        if (password.length() < LEAST) {
            throw RuleViolation.at(field, "password-too-short", Map.of("least", LEAST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST) {
            throw RuleViolation.at(field, "password-too-long", Map.of("most", MOST));
        }
        if (password.chars().distinct().count() < LEAST_DIFFERENT) {
            throw RuleViolation.at(field, "password-too-plain", Map.of("least", LEAST_DIFFERENT));
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw RuleViolation.at(field, "password-holds-username");
        }
    }
}

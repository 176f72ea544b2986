package org.quorate.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.kernel.RuleViolation;

/** What a password must be: long rather than odd (NCSC advice), at least 12 characters, not the user name. */
public final class Passwords {

    private static final int LEAST = 12;
    private static final int MOST = 64;
    private static final int LEAST_DIFFERENT = 5;

    /** Without letters and digits that look alike when read out. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

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

    /** Four groups of four, such as {@code k7md-2qxa-…}: about 79 bits, easy to read out. */
    public static String random() {
        return RANDOM.ints((long) GROUPS * GROUP, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}

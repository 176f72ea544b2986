package org.quorate.access.domain;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The codes on paper that stand in for a lost authenticator app. */
public final class RecoveryCodes {

    /** Without letters and digits that look alike when read out. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** Four groups of four, such as {@code k7md-2qxa-…}: about 79 bits, easy to read out. */
    public static String random() {
        return RANDOM.ints((long) GROUPS * GROUP, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}

package org.quorate.access.domain;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.quorate.kernel.RuleViolation;

/**
 * What a password must be: long, and not one of those that are tried first. Any character counts and none is asked for
 * (NIST SP 800-63B-4, 3.1.1.2; NCSC, "Password policy: updating your approach"). What is tried first is known from
 * lists of passwords that leaked, of names and words, with the usual letters swapped, rows of keys, years and
 * repetitions (zxcvbn), and the words of this portal.
 */
public final class Passwords {

    private static final int LEAST = 12;
    private static final int MOST = 128;

    /** So many guesses at the least, in the order in which they are made. */
    private static final double LEAST_GUESSES = 1e8;

    private static final List<String> OURS =
            List.of("quorate", "conference", "safeguarding", "childprotection", "council", "icpc", "rcpc");

    private static final Zxcvbn EXPECTED = new Zxcvbn();

    private Passwords() {}

    /**
     * Refuses a password that is too easy.
     *
     * @param field the form's name for it
     * @param local words that somebody here would try, such as the council's name
     */
    public static void check(String field, String password, String username, Collection<String> local) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            throw RuleViolation.at(field, "password-too-short", Map.of("least", LEAST));
        }
        if (length > MOST) {
            throw RuleViolation.at(field, "password-too-long", Map.of("most", MOST));
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw RuleViolation.at(field, "password-holds-username");
        }
        var words = Stream.of(OURS, local, List.of(username.split("[._%+@'-]", -1)))
                .flatMap(Collection::stream)
                .filter(word -> !word.isBlank())
                .toList();
        if (EXPECTED.measure(password, words).getGuesses() < LEAST_GUESSES) {
            throw RuleViolation.at(field, "password-too-easy");
        }
    }
}

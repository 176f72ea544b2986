package org.quorate.kernel;

/** Letters of names that machines compare: of addresses, and of those people sign in with. */
public final class Letters {

    private Letters() {}

    /** Plain letters in lower case. Every other one stays as it is, so that none is taken for a plain one. */
    public static String lower(String text) {
        return text.codePoints()
                .map(letter -> letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

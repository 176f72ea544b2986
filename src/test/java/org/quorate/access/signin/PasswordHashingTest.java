package org.quorate.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing();

    /** bcrypt alone reads no more than 72 bytes. */
    @ParameterizedTest
    @ValueSource(ints = {71, 72, 73, 128})
    void everyCharacterOfALongPasswordCounts(int length) {
        var password = "k".repeat(length - 1);
        var hash = hashing.encode(password + "a");

        assertThat(hashing.matches(password + "a", hash)).isTrue();
        assertThat(hashing.matches(password + "b", hash)).isFalse();
        assertThat(hashing.matches(password, hash)).isFalse();
        assertThat(hashing.matches(password + "aa", hash)).isFalse();
    }

    @Test
    void bytesAreCountedAndNotLetters() {
        var password = "é".repeat(36);
        var hash = hashing.encode(password + "é1");

        assertThat(hashing.matches(password + "é1", hash)).isTrue();
        assertThat(hashing.matches(password + "é2", hash)).isFalse();
    }

    @Test
    void theSameLettersCountTheSameHoweverAKeyboardSendsThem() {
        assertThat(hashing.matches("cafe\u0301 cafe\u0301 cafe\u0301", hashing.encode("café café café")))
                .isTrue();
    }

    @Test
    void aCaseOrASpaceMakesAnotherPassword() {
        var hash = hashing.encode("three words here");

        assertThat(hashing.matches("Three words here", hash)).isFalse();
        assertThat(hashing.matches("three words here ", hash)).isFalse();
    }
}

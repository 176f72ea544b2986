package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.access.domain.Passwords;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.RuleMessages;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password1234!",
                "P@ssw0rd2026",
                "passwordpassword",
                "liverpool2026",
                "123456789012",
                "qwertyuiop12",
                "abcdefghijkl",
                "aaaaaaaaaaaaaaaa",
                "ababababababab",
                "Quorate2026!",
                "conference2026",
                "northshire2026",
                "chandra12345"
            })
    void thoseThatAreTriedFirstAreRefused(String password) {
        assertThat(refusalOf(password)).isEqualTo("password-too-easy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otter-velvet-lantern",
                "seven kettles under rain",
                "only small letters here then",
                "пароль из нескольких слов",
                "🦦🪁🫖🧶🪗🛶🧭🪴🦔🎈🧩🪀"
            })
    void aLongOneOfAnyCharactersIsTaken(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"elevenchars, password-too-short", "my chandra.reid lantern, password-holds-username"})
    void aShortOneAndOneWithTheSignInNameAreRefused(String password, String code) {
        assertThat(refusalOf(password)).isEqualTo(code);
    }

    @Test
    void upToAHundredAndTwentyEightCharactersAreTaken() {
        var sentence = "otter velvet lantern ".repeat(6);

        assertThatCode(() -> check(sentence + "ab")).doesNotThrowAnyException();
        assertThat(refusalOf(sentence + "abc")).isEqualTo("password-too-long");
    }

    private static String refusalOf(String password) {
        var refusal = new String[1];
        assertThatThrownBy(() -> check(password)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(RuleMessages.knows(violation.code())).isTrue();
            refusal[0] = violation.code();
        });
        return refusal[0];
    }

    private static void check(String password) {
        Passwords.check("password", password, "chandra.reid", List.of("northshire"));
    }
}

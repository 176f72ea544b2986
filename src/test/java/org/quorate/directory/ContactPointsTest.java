package org.quorate.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.RuleViolation;

class ContactPointsTest {

    @ParameterizedTest
    @CsvSource({
        "01772 123456, +441772123456",
        "(01772) 123-456, +441772123456",
        "07700 900123, +447700900123",
        "+353 1 234 5678, +35312345678"
    })
    void aTelephoneNumberIsStoredInOneForm(String typed, String stored) {
        assertThat(ContactPoints.phone("phone", typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "call the surgery", "01772 12345678901"})
    void whatCannotBeATelephoneNumberIsShownAtItsField(String typed) {
        assertRefused("phone-shape", () -> ContactPoints.phone("phone", typed));
    }

    @ParameterizedTest
    @CsvSource({"pr18xj, PR1 8XJ", "LA1 1AA, LA1 1AA", "sw1a1aa, SW1A 1AA", "' bb 11 2pp', BB11 2PP"})
    void aPostcodeIsStoredInCapitalsWithOneSpace(String typed, String stored) {
        assertThat(ContactPoints.postcode("postcode", typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR1", "12345", "PR1 8X", "ZZZ1 1AA"})
    void whatCannotBeAPostcodeIsRefused(String typed) {
        assertRefused("postcode-shape", () -> ContactPoints.postcode("postcode", typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reception", "a b@example.org", "a@example", "a@@example.org", "<a@example.org>", "a@-x.org"})
    void whatCannotBeAnEmailAddressIsRefused(String typed) {
        assertRefused("email-shape", () -> ContactPoints.email("email", typed));
    }

    @Test
    void blankIsNothing() {
        assertThat(ContactPoints.email("email", "  ")).isNull();
        assertThat(ContactPoints.phone("phone", null)).isNull();
        assertThat(ContactPoints.email("email", " Safe.Guarding@Example.ORG ")).isEqualTo("safe.guarding@example.org");
        assertThat(ContactPoints.phoneForReading("+441772123456")).isEqualTo("01772 123456");
        assertRefused("required", () -> ContactPoints.requiredText("name", " ", 10));
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        RuleViolation.class, wrong -> assertThat(wrong.code()).isEqualTo(code));
    }

    @Test
    void anAddressHasOneFormAndOnlyPlainLettersAreFolded() {
        assertThat(ContactPoints.email("email", "Gé@Škola.Example")).isEqualTo("gé@xn--kola-f6a.example");
        assertThat(ContactPoints.email("email", "ge\u0301@nhs.example")).isEqualTo("g\u00e9@nhs.example");
        assertThat(ContactPoints.email("email", "É@nhs.example")).isEqualTo("É@nhs.example");
    }

    /** The sign for kelvin becomes a plain k when it is composed; ß is one domain to one registry and two to others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u212aim@nhs.example",
                "kim@stra\u00dfe.example",
                "kim\u200b@nhs.example",
                "kim@",
                "@nhs.example"
            })
    void aDisguisedAddressIsNone(String typed) {
        assertRefused("email-shape", () -> ContactPoints.email("email", typed));
    }
}

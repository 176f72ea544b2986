package org.quorate.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.Names;
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
    @ValueSource(strings = {"12", "call the surgery", "see website", "01772 12345678901"})
    void whatCannotBeATelephoneNumberIsShownAtItsField(String typed) {
        assertRefused("phone-shape", () -> ContactPoints.phone("phone", typed));
    }

    @ParameterizedTest
    @CsvSource({"pr18xj, PR1 8XJ", "LA1 1AA, LA1 1AA", "sw1a1aa, SW1A 1AA", "' bb 11 2pp', BB11 2PP"})
    void aPostcodeIsStoredInCapitalsWithOneSpace(String typed, String stored) {
        assertThat(ContactPoints.postcode("postcode", typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR1", "12345", "PR1 8X", "ZZZ1 1AA", "NX1", "not known"})
    void whatCannotBeAPostcodeIsRefused(String typed) {
        assertRefused("postcode-shape", () -> ContactPoints.postcode("postcode", typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reception",
                "a b@example.org",
                "a@example",
                "a@@example.org",
                "<a@example.org>",
                "a@-x.org",
                "office@semi.example;",
                "office.@dot.example",
                ".a@example.org",
                "a..b@example.org",
                "a@example.org, b@example.org",
                "Al <a@example.org>",
                "mailto:a@example.org"
            })
    void whatCannotBeAnEmailAddressIsRefused(String typed) {
        assertRefused("email-shape", () -> ContactPoints.email("email", typed));
    }

    @Test
    void anExtensionIsNotDroppedInSilence() {
        assertRefused("phone-extension", () -> ContactPoints.phone("phone", "01632 960 777 ext 4"));
    }

    @ParameterizedTest
    @CsvSource({
        "07700 900123, true",
        "07624 312345, true",
        "01772 123456, false",
        "020 7946 0018, false",
        "0300 123 4567, false",
        "+353 1 234 5678, false",
        "+353 85 012 3456, true",
        "070 1234 5678, false"
    })
    void onlyAMobileTakesTextMessages(String typed, boolean takes) {
        assertThat(ContactPoints.takesTexts(ContactPoints.phone("phone", typed)))
                .isEqualTo(takes);
        if (!takes) {
            assertRefused("phone-not-mobile", () -> ContactPoints.mobile("phone", typed));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\u00a0Robin\u00a0 O’Connell\u2009', Robin O’Connell",
        "Zoe\u0308, Zo\u00eb",
        "\ufeffAnn, Ann",
        "'Anne  Marie', Anne Marie",
        "李, 李",
        "X Æ A-12, X Æ A-12"
    })
    void aNameIsStoredAsPeopleSeeIt(String typed, String stored) {
        assertThat(ContactPoints.name("name", typed, 80)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", ".", "?", "123", "*", "(  )"})
    void aNameHasLetters(String typed) {
        assertRefused("name-without-letters", () -> ContactPoints.name("name", typed, 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ro\u0000bin", "\u0007", "Zo\ufffd", "A\ue000"})
    void whatNoKeyboardWritesIsRefused(String typed) {
        assertRefused("text-signs", () -> ContactPoints.text("name", typed, 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "null ", "N/A", "Unknown", "none", "TBC", "xxx"})
    void whatComputersWriteForNoNameIsAskedAbout(String typed) {
        assertThat(Names.isAskedAbout(typed)).isTrue();
        assertThat(Names.isAskedAbout("Nully")).isFalse();
    }

    @Test
    void blankIsNothing() {
        assertThat(ContactPoints.email("email", "  ")).isNull();
        assertThat(ContactPoints.phone("phone", null)).isNull();
        assertThat(ContactPoints.text("name", "\u00a0\u200b ", 10)).isNull();
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

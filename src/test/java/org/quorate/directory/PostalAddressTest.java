package org.quorate.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.RuleViolation;

/** A letter's address: checked when it is entered, and never without its postcode when it goes out. */
class PostalAddressTest {

    private static final String SIX =
            "Flat 4\nThe Old Dye Works\nWeaver Court\n12 Tenter Lane\nLower Mosedale\nNorthshire";

    @Test
    void sixLinesKeepTheirPostcode() {
        var address = PostalAddress.typed(SIX, "nx42ab");

        assertThat(address.lines()).isEqualTo(SIX);
        assertThat(PostalAddress.onALetter("Robin O’Connell", address.lines() + "\n" + address.postcode()))
                .containsExactly(
                        "Robin O’Connell",
                        "Flat 4, The Old Dye Works",
                        "Weaver Court",
                        "12 Tenter Lane",
                        "Lower Mosedale",
                        "Northshire",
                        "NX4 2AB");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aLetterHasThreeToSevenLinesAndTheLastIsThePostcode(int lines) {
        var address = String.join(
                "\n", IntStream.rangeClosed(1, lines).mapToObj(i -> "Line " + i).toList());

        var letter = PostalAddress.onALetter("Robin", address + "\nNX4 2AB");

        assertThat(letter).hasSizeBetween(3, 7).endsWith("NX4 2AB").startsWith("Robin");
        assertThat(String.join(" ", letter)).contains("Line 1", "Line " + lines);
    }

    @Test
    void moreThanALetterHoldsIsRefusedWhenItIsEntered() {
        assertThatThrownBy(() -> PostalAddress.typed(SIX + "\nEngland", "NX4 2AB"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("addressLines"));
    }

    @Test
    void aPostcodeTypedAsTheLastLineIsThePostcode() {
        assertThat(PostalAddress.typed("2 Mill Lane\n\u00a0Alderbeck \n\nnx4 2ab\n", null))
                .isEqualTo(new PostalAddress("2 Mill Lane\nAlderbeck", "NX4 2AB"));
        assertThat(PostalAddress.typed("2 Mill Lane\nNX4 2AB", "NX4 2AB"))
                .isEqualTo(new PostalAddress("2 Mill Lane", "NX4 2AB"));
        assertThat(PostalAddress.typed(null, null)).isEqualTo(new PostalAddress(null, null));
    }
}

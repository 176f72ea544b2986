package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.agencyreport.Redactions.Standing;
import org.quorate.agencyreport.Redactions.Word;
import org.quorate.agencyreport.Redactions.Written;

/** What one reader gets in the place of a part, whoever redacted it, for whom, and in which version. */
class RedactionsTest {

    private static final UUID ELLA = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /**
     * In the order in which it was said: {@code s} by those who share, {@code a} by the author; {@code 1} for this reader,
     * {@code *} for everybody; then a text, or {@code =} for as it was written.
     */
    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "-, =, ''",
        "s1x, x, ''",
        "s*x, x, ''",
        "s*x s1y, y, ''",
        "s1x s1y, y, ''",
        "s1x s1=, =, ''",
        "s1x s*y, x, SINCE",
        "s1= s*y, =, SINCE",
        "s1x s*=, x, ''",
        "a1x, x, ''",
        "a1x a1=, =, ''",
        "a1x s1y, y, ''",
        "s1x a1y, x, ''",
        "s1x a1=, x, ''",
        "s*x a1=, x, ''",
        "s1x s*= a1=, x, ''",
        "s1x s1= a1y, y, ''",
        "s1= a*y, =, SINCE",
        "s1x a*y, x, ''",
        "s*x s1= a1y, y, ''"
    })
    void theLatestWordCountsAndThoseWhoShareStandAboveTheAuthor(String said, String shown, String look) {
        var standing = one(said);

        assertThat(standing.instead() == null ? "=" : standing.instead()).isEqualTo(shown);
        assertThat(standing.lookAgain()).isEqualTo(look.isEmpty() ? null : Redactions.FOR_ALL_SINCE);
    }

    /** Of the section {@code health} in two versions; the words of the corrected one are new. */
    @ParameterizedTest(name = "{0}, then {1}: look again {2}")
    @CsvSource({
        "s1x, -,   true",
        "s*x, -,   true",
        "a1x, -,   true",
        "s1x, s1y, false",
        "s1x, s1=, false",
        "s1x, a1y, true",
        "s1x, a1=, true",
        "a1x, a1=, false",
        "a1x, a*y, false",
        "s1=, -,   false",
        "s1x s1=, -, false",
        "-,   -,   false"
    })
    void whatWasRedactedInTheEarlierVersionIsSharedOnlyOnceSomebodyLooked(String before, String now, boolean look) {
        var corrected = part(2, "health", null, "New words", now);

        var standing = of(2, part(1, "health", null, "Old words", before), corrected);

        assertThat(standing.lookAgain()).isEqualTo(look ? Redactions.EARLIER : null);
        assertThat(standing.redacted()).isEqualTo(look || now.endsWith("x") || now.endsWith("y"));
    }

    @Test
    void aVersionThatNobodyLookedAtForgetsNothing() {
        assertThat(of(
                                3,
                                part(1, "health", null, "Old", "s1x"),
                                part(2, "health", null, "New", "-"),
                                part(3, "health", null, "Newer", "-"))
                        .lookAgain())
                .isEqualTo(Redactions.EARLIER);
    }

    @Test
    void whatWasShownAgainOnceStaysShown() {
        assertThat(of(
                                3,
                                part(1, "health", null, "Old", "s1x"),
                                part(2, "health", null, "New", "s1="),
                                part(3, "health", null, "Newer", "-"))
                        .lookAgain())
                .isNull();
    }

    @Test
    void wordsThatMayHaveMovedOutOfASectionThatIsGoneAreLookedAt() {
        var redacted = part(1, "health", ELLA, "She lives with her aunt.", "s1x");
        var as = part(1, "voice", null, "I like it there.", "-");

        assertThat(of(2, redacted, as, part(2, "voice", null, "I like it at my aunt’s.", "-"))
                        .lookAgain())
                .isEqualTo(Redactions.EARLIER);
        assertThat(of(2, redacted, as, part(2, "voice", null, "I like it there.", "-"))
                        .lookAgain())
                .as("these words stood there then")
                .isNull();
        assertThat(of(2, redacted, as, part(2, "health", null, "She lives with her aunt.", "-"))
                        .lookAgain())
                .as("about another child, or about all")
                .isEqualTo(Redactions.EARLIER);
        assertThat(of(2, redacted, as, part(2, "voice", null, "I like it at my aunt’s.", "a1="))
                        .lookAgain())
                .as("its author has no say in what those who share redacted")
                .isEqualTo(Redactions.EARLIER);
    }

    @Test
    void nothingIsLookedForInASectionThatIsEmptyNow() {
        assertThat(of(2, part(1, "health", null, "Old", "s1x"), part(2, "health", null, " ", "-"))
                        .lookAgain())
                .isNull();
    }

    private static Standing one(String said) {
        return of(1, part(1, "health", null, "Words", said));
    }

    /** How the last part stands in this version. */
    private static Standing of(int version, Written... parts) {
        var all = List.of(parts);
        return Redactions.of(version, all).getOrDefault(all.getLast().id(), Standing.OPEN);
    }

    private static Written part(int version, String code, @Nullable UUID child, String text, String said) {
        var words = new ArrayList<Word>();
        if (!"-".equals(said)) {
            for (var word : said.split(" ")) {
                var instead = word.substring(2);
                words.add(new Word(word.charAt(1) == '1', word.charAt(0) == 's', "=".equals(instead) ? null : instead));
            }
        }
        return new Written(version, UUID.randomUUID(), code, child, text, null, words);
    }
}

package org.quorate.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.access.domain.OneTimeCodes;

class OneTimeCodesTest {

    /** The secret and moments of RFC 6238, appendix B, of which we show the last six of eight digits. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 1_111_111_109L / 30;

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(OneTimeCodes.shown(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void aClockMayBeOneStepAheadOrBehind(long seconds, boolean taken) {
        var code = OneTimeCodes.shown(SECRET, NOW.plusSeconds(seconds));

        assertThat(OneTimeCodes.stepOf(code, SECRET, NOW, 0).isPresent()).isEqualTo(taken);
    }

    @Test
    void aCodeThatWasUsedAndThoseBeforeItAreUsedUp() {
        assertThat(OneTimeCodes.stepOf("081804", SECRET, NOW, 0)).hasValue(STEP);
        assertThat(OneTimeCodes.stepOf("081804", SECRET, NOW, STEP)).isEmpty();
        var earlier = OneTimeCodes.shown(SECRET, NOW.minusSeconds(30));
        assertThat(OneTimeCodes.stepOf(earlier, SECRET, NOW, STEP)).isEmpty();
    }

    @Test
    void spacesDoNotMatterAndAnythingElseDoes() {
        assertThat(OneTimeCodes.stepOf(" 081 804 ", SECRET, NOW, 0)).hasValue(STEP);
        assertThat(OneTimeCodes.stepOf("", SECRET, NOW, 0)).isEmpty();
        assertThat(OneTimeCodes.stepOf("0818045", SECRET, NOW, 0)).isEmpty();
    }

    @Test
    void anAppReadsTheSecretAsBase32() {
        assertThat(OneTimeCodes.spelled(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OneTimeCodes.address(SECRET, "chandra@council.example"))
                .isEqualTo("otpauth://totp/Quorate:chandra%40council.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Quorate");
    }
}

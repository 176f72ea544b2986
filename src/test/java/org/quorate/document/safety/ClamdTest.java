package org.quorate.document.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.document.safety.FileCheck.Verdict;
import org.quorate.document.safety.StubClamd.Mood;

/** The virus check is asked over its own protocol, and nothing it does or leaves undone is an error here. */
class ClamdTest {

    private final StubClamd daemon = new StubClamd();

    @AfterEach
    void stop() {
        daemon.close();
    }

    @Test
    void aFileWithoutAVirusIsClean() {
        assertThat(verdict("What a school writes".getBytes())).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void aVirusIsFoundAlsoBehindMoreThanOnePiece() {
        var large = new byte[3 << 20];
        System.arraycopy(StubClamd.EICAR, 0, large, large.length - 100, StubClamd.EICAR.length);
        assertThat(verdict(large)).isEqualTo(Verdict.INFECTED);
        assertThat(verdict(StubClamd.EICAR)).isEqualTo(Verdict.INFECTED);
    }

    @ParameterizedTest
    @CsvSource({"CUTS_OFF, AWAY", "SILENT, AWAY", "LIMITED, UNKNOWN"})
    void whateverElseItDoesNothingIsClean(Mood mood, Verdict verdict) {
        daemon.becomes(mood);
        assertThat(verdict(new byte[3 << 20])).isEqualTo(verdict);
    }

    @Test
    void oneThatIsDownIsAway() {
        var client = daemon.client();
        daemon.close();
        assertThat(client.of(to -> to.write(1))).isEqualTo(Verdict.AWAY);
    }

    @Test
    void withoutAHostThereIsNone() {
        var none = new Clamd(" ", 3310, Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThat(none.isSetUp()).isFalse();
        assertThat(none.of(to -> to.write(1))).isEqualTo(Verdict.AWAY);
    }

    private Verdict verdict(byte[] content) {
        return daemon.client().of(to -> to.write(content));
    }
}

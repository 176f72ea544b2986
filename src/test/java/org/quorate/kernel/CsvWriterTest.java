package org.quorate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+44 1632 960017",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =HYPERLINK(\"http://evil.example\")",
                "\u00A0=1",
                "＝1+1",
                "'=1",
                "''=1"
            })
    void noCellIsAFormulaAndEachIsReadBackAsTyped(String typed) throws IOException {
        var cell = onlyCell(typed);

        assertThat(cell).isEqualTo("'" + typed);
        assertThat(CsvWriter.asTyped(cell)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller, Zoë", "O'Neill", "'", "2018-04-30", "a=b", "\"quoted\""})
    void otherTextIsLeftAlone(String typed) throws IOException {
        assertThat(onlyCell(typed)).isEqualTo(typed);
        assertThat(CsvWriter.asTyped(typed)).isEqualTo(typed);
    }

    @Test
    void numbersStayNumbersAndNothingStaysBlank() throws IOException {
        var text = new StringBuilder();
        try (var csv = CsvWriter.to(text)) {
            csv.row(-5L, null, "");
        }

        assertThat(text).hasToString("-5,,\r\n");
    }

    private static String onlyCell(String typed) throws IOException {
        var text = new StringBuilder();
        try (var csv = CsvWriter.to(text)) {
            csv.row(typed, "end");
        }
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.toString()))) {
            return parser.iterator().next().get(0);
        }
    }
}

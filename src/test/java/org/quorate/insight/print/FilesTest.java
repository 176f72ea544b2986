package org.quorate.insight.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.Cell;
import org.quorate.insight.domain.DrillDown;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;
import org.quorate.insight.domain.FigureReport;
import org.quorate.insight.domain.FigureTable;
import org.quorate.kernel.Ratio;

class FilesTest {

    private static final FigureReport REPORT = report();

    @Test
    void csvBeginsWithAByteOrderMarkAndHoldsDefinitionUnitAndDay() {
        var csv = new String(FigureFile.csv(REPORT).content(), StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith(
                        "\uFEFFQuoracy,Held Sun 1 April 2018 to Sun 31 March 2019; locality: '=North,Made on Wed 1 May 2019")
                .contains("\r\n'=North,1204,66,1204,5.5\r\n", "Unit,conferences", "Definition,What is counted.");
        assertThat(FigureFile.csv(REPORT).name()).isEqualTo("quoracy-2018-04-01-2019-03-31.csv");
    }

    @Test
    void theSpreadsheetHoldsTheSameNumbers() throws IOException {
        var content = FigureFile.xlsx(REPORT).content();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var rows = book.getFirstSheet().read();
            var written = rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
            assertThat(written)
                    .contains(
                            List.of(
                                    "Locality",
                                    "Conferences",
                                    "Quorate",
                                    "Quorate: of conferences",
                                    "Quorate: per cent"),
                            List.of("=North", "1204", "66", "1204", "5.5"),
                            List.of("Unit", "conferences"),
                            List.of("Definition", "What is counted."),
                            List.of("Made on", "Wed 1 May 2019"));
        }
    }

    private static FigureReport report() {
        var row = new FigureTable.Row("=North", "=North", cells());
        var table = new FigureTable(
                "conferences",
                "Conferences by quoracy",
                "conferences",
                "What is counted.",
                Breakdown.LOCALITY,
                List.of(
                        new FigureTable.Column("conferences", "Conferences", null, false),
                        new FigureTable.Column("quorate", "Quorate", "Conferences", true)),
                List.of(row),
                new FigureTable.Row(null, "Total", cells()));
        return new FigureReport(
                Figure.QUORACY,
                FigureFilter.between(LocalDate.parse("2018-04-01"), LocalDate.parse("2019-03-31")),
                Breakdown.LOCALITY,
                "Held Sun 1 April 2018 to Sun 31 March 2019; locality: '=North",
                LocalDate.parse("2019-05-01"),
                List.of(table),
                Duration.ZERO);
    }

    private static List<Cell> cells() {
        var rows = new DrillDown(Figure.QUORACY, "conferences", Breakdown.LOCALITY, null, "quorate");
        return List.of(new Cell.Count(1204, rows), new Cell.Share(new Ratio(66, 1204), rows, rows, 1));
    }
}

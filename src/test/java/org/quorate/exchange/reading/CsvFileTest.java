package org.quorate.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Types;

class CsvFileTest {

    private static final FileDefinition FILE = FileDefinition.of("things.csv", "thing", "Things.");
    private static final Column<String> REF = FILE.key(FILE.required("ref", Types.ref(10), "R1", ""));
    private static final Column<LocalDate> DAY = FILE.optional("held_on", Types.day(), "", "");
    private static final Column<Boolean> YES = FILE.optional("necessary", Types.yesNo(), "", "");

    @TempDir
    Path temp;

    @Test
    void noMoreThanABatchIsEverInMemory() throws Exception {
        var path = temp.resolve("things.csv");
        try (var writer = Files.newBufferedWriter(path)) {
            writer.write("ref\n");
            for (int i = 0; i < 100_000; i++) {
                writer.write("R" + i + "\n");
            }
        }
        var counted = new int[2];

        new CsvFile(FILE, path).inBatches(1_000, lines -> {
            counted[0] += lines.size();
            counted[1] = Math.max(counted[1], lines.size());
        });

        assertThat(counted).containsExactly(100_000, 1_000);
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() throws Exception {
        var lines = read("ref;HELD ON\n\n\"R1\";2018-04-30\nR\n2,;\nr3;30/04/2018\n");

        assertThat(lines).extracting(line -> line.row().line()).containsExactly(3, 4, 5, 6);
        assertThat(lines.get(2).refusals().getFirst().line()).isEqualTo(5);
        assertThat(lines.getLast().row().get(DAY)).isEqualTo(LocalDate.of(2018, 4, 30));
        assertThat(lines.getLast().row().key()).isEqualTo("R3");
    }

    @Test
    void whatARowSaysIsTheSameHoweverItIsWritten() throws Exception {
        var one = read("ref,held_on,necessary\nR1,30/04/2018,Y\n").getFirst().row();
        var other = read("Necessary,Held On,why,Ref\n1,2018-04-30,because,r1\n")
                .getFirst()
                .row();

        assertThat(one.sha256()).isEqualTo(other.sha256());
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "Y,true", "1,true", "TRUE,true", "no,false", "n,false", "0,false", "False,false"})
    void yesAndNoAreReadAsPeopleWriteThem(String text, boolean meant) throws Exception {
        assertThat(read("ref,necessary\nR1," + text + "\n").getFirst().row().get(YES))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2018",
        "2018-13-01",
        "04/30/2018",
        "01/01/18",
        "30-Apr-18",
        "1 Mai 2018",
        "0018-01-01",
        "43220",
        "2018-04-30T23:30:00Z",
        "2018-04-30 23:30 +01:00",
        "#N/A",
        "NULL",
        "########"
    })
    void whatIsNoDayIsRefused(String text) throws Exception {
        assertThat(read("ref,held_on\nR1," + text + "\n").getFirst().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.column()).isEqualTo("held_on"));
    }

    @Test
    void aMissingQuotationMarkBreaksTheFileFromItsLineOn() {
        assertThatExceptionOfType(CsvFile.Broken.class)
                .isThrownBy(() -> read("ref,held_on\nR1,\n\"R2,\nR3,\n"))
                .satisfies(broken ->
                        assertThat(broken.refusals().getFirst().line()).isEqualTo(3));
    }

    private List<Line> read(String text) throws IOException, CsvFile.Broken {
        var path = temp.resolve("things.csv");
        Files.writeString(path, text);
        var lines = new ArrayList<Line>();
        new CsvFile(FILE, path).inBatches(2, lines::addAll);
        return lines;
    }
}

package org.quorate.exchange.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Types;

/** What Excel, Numbers and Macs make of a file on its way here. */
class SpreadsheetHabitsTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final FileDefinition FILE = FileDefinition.of("things.csv", "thing", "Things.");
    private static final Column<String> REF = FILE.key(FILE.required("ref", Types.ref(10), "R1", ""));
    private static final Column<String> NAME = FILE.optional("name", Types.text(80), "", "");
    private static final Column<LocalDate> DAY = FILE.optional("held_on", Types.day(), "", "");
    private static final Column<LocalTime> TIME = FILE.optional("starts_at", Types.time(), "", "");
    private static final Column<Integer> MINUTES = FILE.optional("minutes", Types.number(15, 480), "", "");

    @TempDir
    Path temp;

    @Test
    void columnsAndRowsWithNothingInThemCarryNoData() throws Exception {
        var lines = read("ref,name,, \u00A0\r\nR1,Ann,,\r\nR2,Bo,,,,\r\n,,,\r\n\u00A0,,,\r\n", UTF_8);

        assertThat(lines)
                .allMatch(Line::isReadable)
                .extracting(line -> line.row().key())
                .containsExactly("R1", "R2");
    }

    @Test
    void aValueInAColumnWithoutANameIsNotPassedOver() throws Exception {
        assertThat(reasons(read("ref,name,\nR1,Ann,x\n", UTF_8)))
                .containsExactly("has a value in column 3, which has no"
                        + " name; a value with a comma in it stands in quotation marks");
        assertThat(reasons(read("ref,name\nR1,Ann,,y\n", UTF_8))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\nref;name\r\nR1;A,b\r\n", "\"sep=;\"\nref;name\nR1;A,b\n", "ref\tname\nR1\tA,b\n"})
    void whatPartsTheCellsIsReadFromTheFile(String text) throws Exception {
        for (var charset : List.of(UTF_8, UTF_16, UTF_16LE)) {
            assertThat(read(text, charset))
                    .singleElement()
                    .satisfies(line -> assertThat(line.row().get(NAME)).isEqualTo("A,b"));
        }
    }

    @Test
    void theLineThatNamesTheSeparatorCountsAsALine() throws Exception {
        assertThat(read("sep=;\r\nref\r\nR1\r\n", UTF_8).getFirst().row().line())
                .isEqualTo(3);
    }

    @Test
    void aRowOfWindowsInAFileOfUtf8IsFoundAndItsNeighboursAreRead() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write("ref,name\nR1,Zoë\n".getBytes(UTF_8));
        bytes.write("R2,Zoë\n".getBytes(WINDOWS_1252));
        bytes.write("R3,Müller\n".getBytes(UTF_8));
        Files.write(temp.resolve("things.csv"), bytes.toByteArray());

        var lines = lines();

        assertThat(lines).extracting(line -> line.row().get(NAME)).containsExactly("Zoë", null, "Müller");
        assertThat(lines.get(1).refusals().getFirst().why()).contains("saved in another way");
    }

    @Test
    void aWholeFileOfWindowsIsRead() throws Exception {
        assertThat(read("ref,name\nR1,Zoë “Zo” Müller\n", WINDOWS_1252)
                        .getFirst()
                        .row()
                        .get(NAME))
                .isEqualTo("Zoë “Zo” Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë", "Müller", "O’Connell", "Á", "Ðorđe", "Łukasz Żółć", "à"})
    void namesWhoseLettersWereGarbledAreRefusedWithWhatWasMeant(String name) throws Exception {
        var garbled = new String(name.getBytes(UTF_8), WINDOWS_1252);

        assertThat(read("ref,name\nR1," + name + "\n", UTF_8).getFirst().row().get(NAME))
                .isEqualTo(name);
        if (garbled.indexOf(Cells.LOST) < 0) {
            assertThat(reasons(read("ref,name\nR1," + garbled + "\n", UTF_8)))
                    .singleElement()
                    .satisfies(why -> assertThat(why).startsWith("is garbled"));
        }
    }

    @Test
    void spacesThatCannotBeSeenAreNoPartOfAValue() throws Exception {
        var row = read("ref,\u200Bname\u00A0\n\u00A0R1\u00A0,\u202FAnn\u00A0Lee\u200B\n", UTF_8)
                .getFirst()
                .row();

        assertThat(row.key()).isEqualTo("R1");
        assertThat(row.get(NAME)).isEqualTo("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0000nn", "A\u0007nn", "#REF!", "#N/A", "NULL", "#####"})
    void whatNobodyTypedIsNoName(String text) throws Exception {
        assertThat(reasons(read("ref,name\nR1,\"" + text + "\"\n", UTF_8))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-04-30",
                "2018-04-30 00:00:00",
                "2018-04-30T09:15:00.000",
                "30/04/2018",
                "30/04/2018 09:15",
                "30-04-2018",
                "30.04.2018",
                "30-Apr-2018",
                "30 April 2018",
                "30-APR-2018 00:00:00"
            })
    void aDayIsReadAsSpreadsheetsWriteIt(String text) throws Exception {
        assertThat(read("ref,held_on\nR1," + text + "\n", UTF_8)
                        .getFirst()
                        .row()
                        .get(DAY))
                .isEqualTo(LocalDate.of(2018, 4, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "09:30,09:30",
        "9.30,09:30",
        "09:30:00,09:30",
        "9:30 am,09:30",
        "2:05 PM,14:05",
        "12.15am,00:15",
        "30/12/1899 09:30:00,09:30",
        "1900-01-00 14:00,14:00"
    })
    void aTimeIsReadAsSpreadsheetsWriteIt(String text, LocalTime meant) throws Exception {
        assertThat(read("ref,starts_at\nR1," + text + "\n", UTF_8)
                        .getFirst()
                        .row()
                        .get(TIME))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "starts_at,0.395833",
        "starts_at,0.75",
        "starts_at,830",
        "starts_at,13:00 pm",
        "minutes,90.5",
        "minutes,1e2",
        "ref,1.20E+05"
    })
    void whatCannotBeMeantIsRefused(String column, String text) throws Exception {
        var file = column.equals("ref") ? "ref\n" + text : "ref," + column + "\nR1," + text;

        assertThat(reasons(read(file + "\n", UTF_8))).hasSize(1);
    }

    @Test
    void wholeNumbersMayHaveNothingBehindTheirPoint() throws Exception {
        assertThat(read("ref,minutes\nR1,90.0\n", UTF_8).getFirst().row().get(MINUTES))
                .isEqualTo(90);
    }

    private List<Line> read(String text, Charset charset) throws IOException, CsvFile.Broken {
        Files.writeString(temp.resolve("things.csv"), text, charset);
        return lines();
    }

    private List<Line> lines() throws CsvFile.Broken {
        var lines = new ArrayList<Line>();
        new CsvFile(FILE, temp.resolve("things.csv")).inBatches(2, lines::addAll);
        return lines;
    }

    private static List<String> reasons(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.refusals().stream())
                .map(Refusal::why)
                .toList();
    }
}

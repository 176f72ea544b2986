package org.quorate.exchange.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.exchange.format.Refusal;

class ZippedFolderTest {

    private static final String DAMAGED = "cannot be read: it was cut short, damaged, or locked with a password";
    private static final String OTHER_LIST = "does not hold what its own list says";

    @TempDir
    Path temp;

    private Path in;
    private Arrivals arrivals;

    @BeforeEach
    void anEmptyFolder() throws IOException {
        in = Files.createDirectory(temp.resolve("in"));
        arrivals = new Arrivals(in);
    }

    static Stream<Arguments> bad() throws IOException {
        var good = Zips.of("children.csv", "ref\nC1\n", "adults.csv", "ref\nA1\n");
        var dense = Zips.of("children.csv", "ref\n".repeat(4_000_000));
        return Stream.of(
                arguments(
                        "of two folders",
                        Zips.of("a/children.csv", "ref\n", "b/children.csv", "ref\n"),
                        "is there twice"),
                arguments(
                        "in other capitals",
                        Zips.of("children.csv", "ref\n", "Children.CSV", "ref\n"),
                        "is there twice"),
                arguments(
                        "by way of ./", Zips.of("children.csv", "ref\n", "./children.csv", "ref\n"), "is there twice"),
                arguments(
                        "of one name twice",
                        Zips.patchedEverywhere(
                                Zips.of("children.csv", "ref\n", "childrem.csv", "ref\n"),
                                "childrem.csv",
                                "children.csv"),
                        DAMAGED + "|is there twice|" + OTHER_LIST),
                arguments("cut within its list", Zips.cut(good, good.length - 30), DAMAGED),
                arguments("cut within a file", Zips.cut(good, 50), DAMAGED),
                arguments("cut to nothing", new byte[0], DAMAGED),
                arguments(
                        "with something behind it",
                        Zips.withMore(good, "PK children"),
                        "does not end where a zip ends"),
                arguments(
                        "behind another zip",
                        Zips.withMore(Zips.of("plans.csv", "ref\n"), new String(good, ISO_8859_1)),
                        OTHER_LIST),
                arguments("whose list hides a file", hiding(), OTHER_LIST + "|" + DAMAGED),
                arguments(
                        "whose list names a file otherwise",
                        Zips.patched(good, "adults.csv", "plansx.csv", false),
                        OTHER_LIST),
                arguments(
                        "with a byte changed",
                        Zips.patched(Zips.stored("children.csv", "ref\nC1\n"), "C1", "C2", true),
                        DAMAGED),
                arguments("locked with a password", locked(good), DAMAGED),
                arguments("in a zip", Zips.of("children.csv", "ref\n", "more.zip", "PK"), "is not a CSV file"),
                arguments("with a workbook", Zips.of("children.csv", "ref\n", "adults.xlsx", "PK"), "is a workbook"),
                arguments("leading out", Zips.of("../../children.csv", "ref\n"), "leads out of its folder"),
                arguments("from the root", Zips.of("/etc/children.csv", "ref\n"), "leads out of its folder"),
                arguments("from a drive", Zips.of("C:\\children.csv", "ref\n"), "leads out of its folder"),
                arguments("with a line in its name", Zips.of("x\ny.csv", "ref\n"), "leads out of its folder"),
                arguments("that swells", dense, "unpacks to over a hundred times its size"),
                arguments("of very many files", many(), "holds more than 1,000 files"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aZipThatCannotBeReadWholeIsRefusedInWords(String name, byte[] zip, String words) throws IOException {
        assertThat(refusals(zip))
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.file()).isEqualTo("county.zip"))
                .anySatisfy(refusal -> assertThat(refusal.why()).matches("(?s).*(" + words + ").*"));
        assertThat(temp.getParent().resolve("children.csv")).doesNotExist();
    }

    @Test
    void aZippedFolderIsReadWithWhatComputersLeaveInIt() throws IOException {
        var zip = Zips.of(
                "county/", "",
                "county/children.csv", "ref\nC1\n",
                "county/Adults.CSV", "ref\nA1\n",
                "county/import-report.csv", "file\n",
                "__MACOSX/county/._children.csv", "x",
                "county/.DS_Store", "x",
                "county/Thumbs.db", "x");

        assertThat(refusals(zip)).isEmpty();
        assertThat(Files.readString(in.resolve("children.csv"))).isEqualTo("ref\nC1\n");
        try (var files = Files.list(in)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("children.csv", "adults.csv");
        }
    }

    @Test
    void aFileAndAZipThatHoldsOneOfThatNameAreTwice() throws IOException {
        arrivals.place("children.csv", "children.csv");

        assertThat(refusals(Zips.of("children.csv", "ref\n")))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.why()).contains("children.csv and county.zip/children.csv"));
    }

    private List<Refusal> refusals(byte[] zip) throws IOException {
        var path = Files.write(temp.resolve("county.zip"), zip);
        ZippedFolder.unpack(path, "county.zip", arrivals);
        return arrivals.refusals();
    }

    /** Two files, of which the list at the end names the first alone. */
    private static byte[] hiding() throws IOException {
        var two = Zips.of("children.csv", "ref\n", "adults.csv", "ref\n");
        var list = new String(two, ISO_8859_1);
        int first = list.indexOf("PK\u0001\u0002");
        int second = list.indexOf("PK\u0001\u0002", first + 1);
        int end = list.indexOf("PK\u0005\u0006");
        var shorter = list.substring(0, second) + list.substring(end);
        var bytes = shorter.getBytes(ISO_8859_1);
        int at = second;
        bytes[at + 8] = 1;
        bytes[at + 10] = 1;
        int size = second - first;
        bytes[at + 12] = (byte) size;
        bytes[at + 13] = (byte) (size >> 8);
        return bytes;
    }

    /** With the mark of encryption set in both places. */
    private static byte[] locked(byte[] zip) {
        var locked = zip.clone();
        for (int i = 0; i < locked.length - 9; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K') {
                if (locked[i + 2] == 1) {
                    locked[i + 8] |= 1;
                } else if (locked[i + 2] == 3) {
                    locked[i + 6] |= 1;
                }
            }
        }
        return locked;
    }

    private static byte[] many() throws IOException {
        var names = new String[2_002];
        for (int i = 0; i < names.length; i += 2) {
            names[i] = "f" + i + ".csv";
            names[i + 1] = "";
        }
        return Zips.of(names);
    }
}

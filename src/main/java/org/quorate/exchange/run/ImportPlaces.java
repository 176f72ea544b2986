package org.quorate.exchange.run;

import java.nio.file.Path;

/**
 * Where an import reads and writes.
 *
 * @param folder holds the CSV files
 * @param report the file that will say of each refused row why; not made when nothing is refused
 * @param rejects the folder for refused rows when the good ones are written; not made when nothing is refused
 */
public record ImportPlaces(Path folder, Path report, Path rejects) {

    /** What the report is called; passed over when it stands among the files. */
    public static final String REPORT = "import-report.csv";

    /** What the list of changes is called; it lies beside the report, and is passed over as the report is. */
    public static final String CHANGES = "import-changes.csv";

    public Path changes() {
        return report.resolveSibling(CHANGES);
    }

    /** Whether a file of that name is one that an import wrote. */
    public static boolean isOurs(String plainName) {
        return plainName.equals(REPORT) || plainName.equals(CHANGES);
    }
}

package org.quorate.exchange;

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
}

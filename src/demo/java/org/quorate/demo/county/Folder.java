package org.quorate.demo.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The folder of CSV files as docs/import.md describes them, written row by row. */
final class Folder implements AutoCloseable {

    /** The columns that are filled; the import takes the others as blank. */
    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("localities", "ref,name"),
            Map.entry("rooms", "ref,locality,name,capacity"),
            Map.entry("agencies", "ref,name,kind,locality,national_code,phone,email,address,postcode"),
            Map.entry("chairs", "ref,full_name,email"),
            Map.entry("practitioners", "ref,agency,full_name,profession,email"),
            Map.entry("families", "ref"),
            Map.entry(
                    "children",
                    "ref,family,given_name,family_name,date_of_birth,expected_on,sex,ethnicity,la_child_id,disability,"
                            + "first_language,interpreter_needed,locality,gp,school"),
            Map.entry(
                    "adults",
                    "ref,family,given_name,family_name,date_of_birth,phone,first_language,interpreter_needed"),
            Map.entry("relationships", "child,adult,relationship,parental_responsibility,lives_with"),
            Map.entry("involvements", "child,practitioner,since_on,until_on,direct_contact"),
            Map.entry(
                    "conferences",
                    "ref,locality,chair,held_on,starts_at,minutes,mode,status,change_reason,late_reason,reconvenes,"
                            + "called_on,moved_from,moved_reason,room"),
            Map.entry("conference_children", "conference,child,kind,clock_basis,clock_from"),
            Map.entry(
                    "invitees",
                    "ref,conference,role,practitioner,adult,child,name,necessary,direct_contact,invited_on,reply,attended,"
                            + "channel,arrived_at,left_at,deputy_name,deputy_profession,absence,absence_reason,"
                            + "report_submitted_at"),
            Map.entry("report_texts", "invitee,section,child,heading,text"),
            Map.entry("report_shares", "conference,invitee,child,adult,channel,shared_on,shared_at"),
            Map.entry("outcomes", "conference,child,outcome,category"),
            Map.entry("plans", "ref,child,conference,started_on,initial_category,latest_category,ended_on,end_reason"),
            Map.entry("participation", "conference,child,code,consultation_form"),
            Map.entry("overrides", "conference,grounds,reason,interim"),
            Map.entry("questionnaires", "ref,conference,form,respondent,channel,completed_on"),
            Map.entry("answers", "questionnaire,item,answer,words"),
            Map.entry("appeals", "ref,conference,appellant,received_on,grounds,decided_on,outcome,reason_upheld"));

    private final Path folder;
    private final Map<String, CSVPrinter> files = new LinkedHashMap<>();

    Folder(Path folder) {
        this.folder = folder;
    }

    /** Adds a row; null is written as blank. */
    void row(String file, @Nullable Object... cells) {
        try {
            var printer = files.get(file);
            if (printer == null) {
                printer = open(file);
                files.put(file, printer);
            }
            printer.printRecord(cells);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() throws IOException {
        for (var printer : files.values()) {
            printer.close();
        }
    }

    private CSVPrinter open(String file) throws IOException {
        Files.createDirectories(folder);
        var header = HEADERS.getOrDefault(file, "");
        return new CSVPrinter(
                Files.newBufferedWriter(folder.resolve(file + ".csv")),
                CSVFormat.DEFAULT.builder().setHeader(header.split(",", -1)).get());
    }
}

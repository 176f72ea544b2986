package org.quorate.exchange.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quorate.exchange.ImportPlaces;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Suggestion;
import org.quorate.exchange.reading.CsvFile;

/**
 * The CSV files of a folder, each with the step it is for.
 *
 * @param files in no particular order; a step without a file is not there
 * @param refusals files that belong to no step
 */
record Folder(Map<FileStep, CsvFile> files, List<Refusal> refusals) {

    static Folder open(Path folder, List<FileStep> steps) {
        var files = new LinkedHashMap<FileStep, CsvFile>();
        var refusals = new ArrayList<Refusal>();
        for (var path : csvFiles(folder)) {
            var name = name(path);
            steps.stream()
                    .filter(step -> step.file().name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            step -> files.put(step, new CsvFile(step.file(), path)),
                            () -> refusals.add(unknown(path, steps)));
        }
        if (files.isEmpty() && refusals.isEmpty()) {
            refusals.add(Refusal.ofLine(String.valueOf(folder.getFileName()), 1, "holds no CSV file"));
        }
        return new Folder(files, refusals);
    }

    private static List<Path> csvFiles(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> name(path).endsWith(".csv") && !name(path).equals(ImportPlaces.REPORT))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Refusal unknown(Path path, List<FileStep> steps) {
        var names = steps.stream().map(step -> step.file().name()).toList();
        return Refusal.ofLine(
                String.valueOf(path.getFileName()),
                1,
                "is not a file of the import" + Suggestion.of(name(path), names, ""));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }
}

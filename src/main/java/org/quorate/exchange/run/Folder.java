package org.quorate.exchange.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Suggestion;
import org.quorate.exchange.reading.CsvFile;

/**
 * The CSV files of a folder, each with the step it is for.
 *
 * @param files in no particular order; a step without a file is not there
 * @param refusals what belongs to no step, cannot be read, or is there twice
 */
record Folder(Map<FileStep, CsvFile> files, List<Refusal> refusals) {

    static Folder open(Path folder, List<FileStep> steps) {
        var files = new LinkedHashMap<FileStep, CsvFile>();
        var refusals = new ArrayList<Refusal>();
        for (var path : contents(folder)) {
            refusal(path, files, steps).ifPresent(refusals::add);
        }
        if (files.isEmpty() && refusals.isEmpty()) {
            refusals.add(Refusal.ofFile(String.valueOf(folder.getFileName()), "holds no CSV file"));
        }
        return new Folder(files, refusals);
    }

    /** How many rows the files hold together; one too many is enough to know. */
    int rows(int most) {
        int rows = 0;
        for (var file : files.values()) {
            rows += file.rows(most - Math.min(rows, most));
        }
        return rows;
    }

    /** Takes the file for its step, or says why it is not taken. */
    private static Optional<Refusal> refusal(Path path, Map<FileStep, CsvFile> files, List<FileStep> steps) {
        var name = String.valueOf(path.getFileName());
        if (!Arrivals.plain(name).endsWith(".csv") || !Files.isRegularFile(path)) {
            return Optional.of(Refusal.ofFile(name, Arrivals.notCsv(name)));
        }
        if (!Files.isReadable(path)) {
            return Optional.of(Refusal.ofFile(name, "may not be read by the account that imports"));
        }
        var wanted = steps.stream()
                .filter(step -> step.file().name().equals(Arrivals.plain(name)))
                .findFirst();
        if (wanted.isEmpty()) {
            return Optional.of(unknown(name, steps));
        }
        var before = files.putIfAbsent(wanted.get(), new CsvFile(wanted.get().file(), path));
        return before == null
                ? Optional.empty()
                : Optional.of(Refusal.ofFile(
                        name,
                        Arrivals.twice(
                                before.definition().name(),
                                String.valueOf(before.path().getFileName()),
                                name)));
    }

    private static List<Path> contents(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(path -> !Arrivals.isClutter(String.valueOf(path.getFileName())))
                    .filter(path -> !ImportPlaces.isOurs(Arrivals.plain(String.valueOf(path.getFileName()))))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Refusal unknown(String name, List<FileStep> steps) {
        var names = steps.stream().map(step -> step.file().name()).toList();
        return Refusal.ofLine(name, 1, "is not a file of the import" + Suggestion.of(Arrivals.plain(name), names, ""));
    }
}

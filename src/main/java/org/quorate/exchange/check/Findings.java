package org.quorate.exchange.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Row;

/** What the first pass found: which lines are refused and why, which are there already, and how many rows there are. */
public final class Findings {

    /** Beyond these the files are hopeless, and what is wrong with them would fill the memory. */
    public static final int MOST = 50_000;

    private static final int MOST_CHANGES = 10_000;

    private final Consumer<Refusal> report;
    private final Marks refused = new Marks();
    private final Marks present = new Marks();
    private final Map<String, Map<Integer, List<String>>> reasons = new HashMap<>();
    private final Map<String, SortedMap<Integer, List<Change>>> changes = new TreeMap<>();
    private int refusals;
    private int rows;
    private boolean broken;

    /** Passes every refusal on, once, as it is found. */
    public Findings(Consumer<Refusal> report) {
        this.report = report;
    }

    /** A whole file, or the folder, cannot be read; nothing can be taken over, with or without the rest. */
    public void broken(Refusal refusal) {
        broken = true;
        refusals++;
        report.accept(refusal);
    }

    /** One line is not taken over. */
    public void refuse(Refusal refusal) {
        if (broken && refusals > MOST) {
            return;
        }
        if (refusals == MOST) {
            broken(Refusal.ofFile(
                    refusal.file(), "more than %,d things are wrong; the rest was not checked".formatted(MOST)));
            return;
        }
        refused.mark(refusal.file(), refusal.line());
        reasons.computeIfAbsent(refusal.file(), file -> new TreeMap<>())
                .computeIfAbsent(refusal.line(), line -> new ArrayList<>(1))
                .add(refusal.column() == null ? refusal.why() : refusal.column() + " " + refusal.why());
        refusals++;
        report.accept(refusal);
    }

    void present(String file, int line) {
        present.mark(file, line);
    }

    boolean isPresent(String file, int line) {
        return present.has(file, line);
    }

    /** The line changes what is on record, once somebody has confirmed it. */
    void change(String file, int line, List<Change> inLine) {
        changes.computeIfAbsent(file, f -> new TreeMap<>()).put(line, inLine);
        if (changes.get(file).size() > MOST_CHANGES && !broken) {
            broken(Refusal.ofFile(
                    file, "changes more than %,d rows; nobody could look at them all".formatted(MOST_CHANGES)));
        }
    }

    /** What is to change, file by file and line by line. */
    public List<Change> changes() {
        return changes.entrySet().stream()
                .flatMap(file -> file.getValue().entrySet().stream()
                        .filter(line -> !isRefused(file.getKey(), line.getKey()))
                        .flatMap(line -> line.getValue().stream()))
                .toList();
    }

    /** What a line changes; nothing when it is new, present or refused. */
    public List<Change> changes(String file, int line) {
        var inLine = changes.getOrDefault(file, Collections.emptySortedMap()).get(line);
        return inLine == null || isRefused(file, line) ? List.of() : inLine;
    }

    /** Tells these changes from any others: whoever confirms them has seen these; empty when there are none. */
    public String seal() {
        var all = changes();
        return all.isEmpty()
                ? ""
                : Row.sha256(all.stream().map(Change::inWords).collect(Collectors.joining("\n")))
                        .substring(0, 12);
    }

    void counted(int inFile) {
        rows += inFile;
    }

    /** Whether the line is to be written. */
    public boolean isNew(String file, int line) {
        return !refused.has(file, line)
                && !present.has(file, line)
                && changes(file, line).isEmpty();
    }

    public boolean isRefused(String file, int line) {
        return refused.has(file, line);
    }

    public boolean isRefusedAny(String file) {
        return refused.hasAny(file);
    }

    /** Everything that is wrong with a line. */
    public String reasons(String file, int line) {
        return String.join("; ", reasons.getOrDefault(file, Map.of()).getOrDefault(line, List.of()));
    }

    /** Whether even good rows cannot be trusted. */
    public boolean isBroken() {
        return broken;
    }

    public boolean isClean() {
        return refusals == 0;
    }

    public int refusals() {
        return refusals;
    }

    public int rows() {
        return rows;
    }

    public int refusedRows() {
        return refused.count();
    }

    public int changedRows() {
        return (int) changes().stream()
                .map(change -> change.file() + change.line())
                .distinct()
                .count();
    }

    public int presentRows() {
        return present.count();
    }
}

package org.quorate.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.quorate.exchange.format.Refusal;

/** What the first pass found: which lines are refused and why, which are there already, and how many rows there are. */
public final class Findings {

    /** Beyond these the files are hopeless, and what is wrong with them would fill the memory. */
    public static final int MOST = 50_000;

    private final Consumer<Refusal> report;
    private final Marks refused = new Marks();
    private final Marks present = new Marks();
    private final Map<String, Map<Integer, List<String>>> reasons = new HashMap<>();
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

    void refuse(Refusal refusal) {
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

    void counted(int inFile) {
        rows += inFile;
    }

    /** Whether the line is to be written. */
    public boolean isNew(String file, int line) {
        return !refused.has(file, line) && !present.has(file, line);
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

    public int presentRows() {
        return present.count();
    }
}

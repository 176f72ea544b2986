package org.quorate.exchange.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Some lines of some files, one bit each. */
public final class Marks {

    private final Map<String, BitSet> lines = new HashMap<>();

    /** Whether the line was not marked before. */
    public boolean mark(String file, int line) {
        var marked = lines.computeIfAbsent(file, f -> new BitSet());
        var isNew = !marked.get(line);
        marked.set(line);
        return isNew;
    }

    public boolean has(String file, int line) {
        var marked = lines.get(file);
        return marked != null && marked.get(line);
    }

    public boolean hasAny(String file) {
        return count(file) > 0;
    }

    public int count(String file) {
        var marked = lines.get(file);
        return marked == null ? 0 : marked.cardinality();
    }

    public int count() {
        return lines.values().stream().mapToInt(BitSet::cardinality).sum();
    }
}

package org.quorate.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.quorate.audit.domain.Entry;

/**
 * What one {@link org.quorate.kernel.Reading} has read so far, each thing once. It waits for the moment before the
 * answer begins to leave and is then written in one append. What is on record already for a screen that loads again is not written again.
 */
final class ReadsOfRequest implements Runnable {

    private final Map<Read, Waiting> waiting = new LinkedHashMap<>();
    private final Consumer<List<Entry>> written;

    private record Read(UUID actor, String purpose, String subject, UUID subjectId) {}

    private record Waiting(Entry entry, Set<Object> known) {}

    ReadsOfRequest(Consumer<List<Entry>> written) {
        this.written = written;
    }

    /** @param known what is on record for the screen that asks */
    void take(List<Entry> entries, Set<Object> known) {
        for (var entry : entries) {
            var read = new Read(entry.actorId(), entry.action(), entry.subject(), entry.subjectId());
            if (!known.contains(read)) {
                waiting.putIfAbsent(read, new Waiting(entry, known));
            }
        }
    }

    /** Writes what waits; only then does the screen count it as being on record. */
    @Override
    public void run() {
        var all = Map.copyOf(waiting);
        var entries = waiting.values().stream().map(Waiting::entry).toList();
        waiting.clear();
        if (!entries.isEmpty()) {
            written.accept(entries);
            all.forEach((read, kept) -> kept.known().add(read));
        }
    }
}

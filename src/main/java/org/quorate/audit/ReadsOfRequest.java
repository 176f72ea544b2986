package org.quorate.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.audit.domain.Entry;

/**
 * What one request has read so far, each thing once. It waits for the moment before the answer begins to leave and is
 * then written in one append; whatever is read after that is written at once.
 */
final class ReadsOfRequest {

    private static final ThreadLocal<@Nullable ReadsOfRequest> UNDER_WAY = new ThreadLocal<>();

    private final Map<Read, Entry> waiting = new LinkedHashMap<>();
    private final Consumer<List<Entry>> written;

    private record Read(UUID actor, String purpose, String subject, UUID subjectId) {}

    private ReadsOfRequest(Consumer<List<Entry>> written) {
        this.written = written;
    }

    /** Gathers what is read on this thread from now on. */
    static ReadsOfRequest begin(Consumer<List<Entry>> written) {
        var reads = new ReadsOfRequest(written);
        UNDER_WAY.set(reads);
        return reads;
    }

    /** Whether the request under way on this thread takes these with it; false when there is none. */
    static boolean take(List<Entry> entries) {
        var reads = UNDER_WAY.get();
        if (reads == null) {
            return false;
        }
        entries.forEach(entry -> reads.waiting.putIfAbsent(
                new Read(entry.actorId(), entry.action(), entry.subject(), entry.subjectId()), entry));
        return true;
    }

    /** Writes what waits and gathers no more. */
    void settle() {
        if (UNDER_WAY.get() == this) {
            UNDER_WAY.remove();
        }
        var all = List.copyOf(waiting.values());
        waiting.clear();
        if (!all.isEmpty()) {
            written.accept(all);
        }
    }
}

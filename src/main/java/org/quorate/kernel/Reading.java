package org.quorate.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one thread reads for one answer: a request, or a screen that loads again because what it shows was changed
 * (docs/decisions/0039). Its reads share a transaction, find each thing once, and go on record together before the answer leaves.
 */
public final class Reading implements AutoCloseable {

    private static final ThreadLocal<@Nullable Reading> UNDER_WAY = new ThreadLocal<>();

    private final Map<Object, Object> found = new HashMap<>();
    private final Map<Class<?>, Runnable> last = new LinkedHashMap<>();
    private @Nullable AutoCloseable shared;
    private Set<Object> known = new HashSet<>();

    private Reading() {}

    /** Until it is closed, what this thread reads belongs together. */
    public static Reading begin() {
        var reading = new Reading();
        UNDER_WAY.set(reading);
        return reading;
    }

    public static @Nullable Reading underWay() {
        return UNDER_WAY.get();
    }

    /**
     * What is found the first time holds for the whole reading, as long as nothing is changed; outside of one, and while
     * something is changed, it is read each time. Whoever gets it changes nothing in it.
     *
     * @param what a name for the question, the same nowhere else
     * @param about whom or what it is asked about
     */
    @SuppressWarnings("unchecked") // kept under this very question
    public static <T> T once(String what, Object about, Supplier<T> read) {
        var reading = UNDER_WAY.get();
        if (reading == null || !reading.shares()) {
            return read.get();
        }
        var question = List.of(what, about);
        var before = reading.found.get(question);
        if (before != null) {
            return (T) before;
        }
        var now = read.get();
        reading.found.put(question, now);
        return now;
    }

    /**
     * Loads what somebody has in front of them.
     *
     * @param known what is on record already as read for that screen; grows by what this puts there
     */
    public static <T> T of(Set<Object> known, Supplier<T> load) {
        var outer = UNDER_WAY.get();
        if (outer == null) {
            try (var reading = begin()) {
                reading.known = known;
                return load.get();
            }
        }
        var before = outer.known;
        outer.known = known;
        try {
            return load.get();
        } finally {
            outer.known = before;
        }
    }

    /** Loads something that leaves before the answer of the request under way, if there is one. */
    public static void atOnce(Runnable load) {
        var outer = UNDER_WAY.get();
        if (outer == null) {
            try (var _ = begin()) {
                load.run();
            }
        } else {
            load.run();
            outer.settle();
        }
    }

    /** Something slow comes next, such as a file that arrives as slowly as its sender's line is: no transaction waits for it. */
    public static void pause() {
        var reading = UNDER_WAY.get();
        if (reading != null) {
            reading.letGo();
        }
    }

    /** What is on record already as read for the screen that loads. */
    public Set<Object> known() {
        return known;
    }

    /** What has to be done when this is settled; made when it is first needed. */
    public <T extends Runnable> T atTheEnd(Class<T> type, Supplier<T> make) {
        return type.cast(last.computeIfAbsent(type, _ -> make.get()));
    }

    /** The transaction of all its reads, whose end is to be called when it is settled, or when something is changed. */
    public void share(AutoCloseable transaction) {
        shared = transaction;
    }

    public boolean shares() {
        return shared != null;
    }

    /** Something is about to be changed: what was found holds no longer. */
    public void letGo() {
        found.clear();
        var transaction = shared;
        shared = null;
        if (transaction != null) {
            end(transaction);
        }
    }

    /** Puts on record what was read, in the transaction of the reads. */
    public void settle() {
        try {
            last.values().forEach(Runnable::run);
        } finally {
            letGo();
        }
    }

    /** Nothing read after this belongs to it. */
    @Override
    public void close() {
        try {
            settle();
        } finally {
            if (UNDER_WAY.get() == this) {
                UNDER_WAY.remove();
            }
        }
    }

    private static void end(AutoCloseable transaction) {
        try {
            transaction.close();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }
}

package org.quorate.kernel;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What everybody asks for and hardly anybody changes, such as the list of localities. A change on this node shows once
 * it is committed; one on another node within a minute.
 */
public final class Kept<T> {

    private static final long NANOS = Duration.ofMinutes(1).toNanos();

    private final Supplier<T> read;
    private volatile @Nullable Found<T> found;

    private record Found<T>(T what, long atNanos) {}

    /** @param read finds it in the database */
    public Kept(Supplier<T> read) {
        this.read = read;
    }

    /** Whoever is changing something looks for themselves. */
    public T get() {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        var last = found;
        if (last != null && System.nanoTime() - last.atNanos() < NANOS) {
            return last.what();
        }
        var now = read.get();
        found = new Found<>(now, System.nanoTime());
        return now;
    }

    /** To be called in the transaction that changes it. */
    public void changes() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                found = null;
            }
        });
    }
}

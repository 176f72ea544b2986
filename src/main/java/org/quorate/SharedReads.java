package org.quorate;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Reading;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets all read-only transactions of one {@link Reading} be one: the first begins it, the next join, and it ends when the
 * reading is settled or before anything is written. Whatever is written has a transaction of its own as ever.
 */
final class SharedReads implements PlatformTransactionManager {

    private static final ThreadLocal<Boolean> BEGINNING = ThreadLocal.withInitial(() -> false);
    private static final ThreadLocal<@Nullable TransactionStatus> JOINED = new ThreadLocal<>();

    private final PlatformTransactionManager transactions;

    SharedReads(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Whether a connection that this thread asks for is for a transaction, which ends it itself. */
    static boolean isForTransaction() {
        return BEGINNING.get() || TransactionSynchronizationManager.isActualTransactionActive();
    }

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition wanted) {
        var reading = Reading.underWay();
        if (reading == null || JOINED.get() != null || (!reading.shares() && isForTransaction())) {
            return begin(wanted);
        }
        if (wanted == null
                || !wanted.isReadOnly()
                || wanted.getPropagationBehavior() != TransactionDefinition.PROPAGATION_REQUIRED) {
            reading.letGo();
            return begin(wanted);
        }
        if (!reading.shares()) {
            var shared = begin(wanted);
            reading.share(() -> end(shared));
        }
        var status = begin(wanted);
        JOINED.set(status);
        return status;
    }

    @Override
    public void commit(TransactionStatus status) {
        complete(status, transactions::commit);
    }

    @Override
    public void rollback(TransactionStatus status) {
        complete(status, transactions::rollback);
    }

    private TransactionStatus begin(@Nullable TransactionDefinition wanted) {
        var before = BEGINNING.get();
        BEGINNING.set(true);
        try {
            return transactions.getTransaction(wanted);
        } finally {
            BEGINNING.set(before);
        }
    }

    private void complete(TransactionStatus status, Consumer<TransactionStatus> end) {
        if (!status.equals(JOINED.get())) {
            end.accept(status);
            return;
        }
        JOINED.remove();
        end.accept(status);
        // what only read has nothing to lose; what is read next, and put on record, must not fail with it
        var reading = Reading.underWay();
        if (reading != null && status.isRollbackOnly()) {
            reading.letGo();
        }
    }

    private void end(TransactionStatus shared) {
        if (shared.isRollbackOnly()) {
            transactions.rollback(shared);
        } else {
            transactions.commit(shared);
        }
    }
}

package org.quorate.audit;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.quorate.audit.domain.Chain;
import org.quorate.audit.domain.Entry;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The facts of one business transaction, appended to the chain as the last thing before it commits. */
final class FactsOfTransaction implements TransactionSynchronization, Ordered {

    private static final Object KEY = FactsOfTransaction.class;

    private final List<Entry> waiting = new ArrayList<>();
    private final DataSource main;
    private final EntityManagerFactory entities;
    private boolean headHeld;

    private FactsOfTransaction(DataSource main, EntityManagerFactory entities) {
        this.main = main;
        this.entities = entities;
    }

    /** Those of the transaction under way on this thread. */
    static FactsOfTransaction underWay(DataSource main, EntityManagerFactory entities) {
        if (TransactionSynchronizationManager.getResource(KEY) instanceof FactsOfTransaction facts) {
            return facts;
        }
        var facts = new FactsOfTransaction(main, entities);
        TransactionSynchronizationManager.bindResource(KEY, facts);
        TransactionSynchronizationManager.registerSynchronization(facts);
        return facts;
    }

    /** Whether this thread's transaction has the head locked, so that another connection would wait for ever. */
    static boolean holdsTheHead() {
        return TransactionSynchronizationManager.getResource(KEY) instanceof FactsOfTransaction facts && facts.headHeld;
    }

    void add(Entry entry) {
        waiting.add(entry);
        if (headHeld) {
            append();
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        var changes = EntityManagerFactoryUtils.getTransactionalEntityManager(entities);
        if (changes != null) {
            changes.flush();
        }
        headHeld = true;
        append();
    }

    private void append() {
        append(main, waiting);
        waiting.clear();
    }

    /** On the connection of the transaction under way. */
    static void append(DataSource main, List<Entry> entries) {
        var connection = DataSourceUtils.getConnection(main);
        try {
            Chain.append(connection, entries);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("the audit record cannot be written", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, main);
        }
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
}

package org.quorate.kernel;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures that pass by themselves from those that say no. */
public final class DatabaseAway {

    private static final int DEEPEST = 20;

    /** The class of SQL states that speak of the connection. */
    private static final String CONNECTION = "08";

    private DatabaseAway() {}

    /** Whether this came about because the database did not answer; it may have done what was asked all the same. */
    public static boolean isCauseOf(Throwable failure) {
        return causes(failure).anyMatch(DatabaseAway::isAway);
    }

    /** Whether the same may be tried again: the database was away, or somebody else was in the way. */
    public static boolean passes(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> isAway(cause)
                        || cause instanceof TransientDataAccessException
                        || cause instanceof RecoverableDataAccessException);
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException sql && isOfTheConnection(sql.getSQLState()));
    }

    /** Whatever the server says has a state; what has none is the pool's word about a connection that broke. */
    private static boolean isOfTheConnection(@Nullable String state) {
        return state == null || state.startsWith(CONNECTION);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}

package org.quorate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTest {

    @Test
    void aConnectionThatCannotBeHadOrBreaksMeansThatTheDatabaseIsAway() {
        assertThat(DatabaseAway.isCauseOf(new CannotCreateTransactionException("none")))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(within(new SQLTransientConnectionException("none in time"))))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(within(new SQLException("socket error", "08000"))))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(within(new SQLException("Connection is closed"))))
                .as("the pool's own word, after a connection broke")
                .isTrue();
    }

    @Test
    void aRuleOfTheDatabaseOrOfOursIsAnAnswer() {
        var duplicate = new SQLIntegrityConstraintViolationException("duplicate", "23000");

        assertThat(DatabaseAway.isCauseOf(new DataIntegrityViolationException("duplicate", duplicate)))
                .isFalse();
        assertThat(DatabaseAway.passes(RuleViolation.of("roll-closed"))).isFalse();
    }

    @Test
    void waitingTooLongForSomebodyElsePassesAndIsNotTheDatabaseBeingAway() {
        var waited = new CannotAcquireLockException("waited", new SQLException("lock wait timeout", "HY000"));

        assertThat(DatabaseAway.isCauseOf(waited)).isFalse();
        assertThat(DatabaseAway.passes(waited)).isTrue();
    }

    private static RuntimeException within(SQLException cause) {
        return new TransactionSystemException("commit", cause);
    }
}

package org.quorate.kernel.keeping;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs a module's own statements over a set of ids, named {@code :ids} in them, and counts the rows. */
public final class Erasure {

    private final JdbcClient jdbc;
    private int rows;

    public Erasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In this order; nothing for no ids. */
    public Erasure over(Set<UUID> ids, String... statements) {
        if (!ids.isEmpty()) {
            for (var statement : statements) {
                rows += jdbc.sql(statement).param("ids", ids).update();
            }
        }
        return this;
    }

    public int rows() {
        return rows;
    }
}

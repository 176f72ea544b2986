package org.quorate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.DatabaseTurned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/**
 * Asks the database a few times a second whether it is there, on a connection of its own. When it is not, everybody
 * who waits for it is let go, whoever comes is told at once, and what stands open learns of it; and again when it is
 * back.
 */
final class DatabaseWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final int ANSWERS_WITHIN_SECONDS = 1;

    private final WatchedDataSource database;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Thread watching;
    private @Nullable Connection line;
    private boolean away;

    DatabaseWatch(WatchedDataSource database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public void start() {
        watching = Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
    }

    @Override
    public void stop() {
        var thread = watching;
        watching = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watching != null;
    }

    private void watch() {
        try {
            while (Thread.currentThread().equals(watching)) {
                turn(!answers());
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            hangUp();
        }
    }

    private void turn(boolean nowAway) {
        if (nowAway == away) {
            return;
        }
        away = nowAway;
        if (away) {
            LOG.warn("The database does not answer; everybody is told so until it does");
            database.gone();
            database.letGo();
        } else {
            LOG.info("The database answers again");
            database.back();
        }
        events.publishEvent(new DatabaseTurned(away));
    }

    /** One line that breaks says little: the database may have closed it. One on which nothing comes says all. */
    private boolean answers() {
        var known = line != null;
        var asked = System.nanoTime();
        if (ask()) {
            return true;
        }
        var silent = System.nanoTime() - asked
                >= Duration.ofSeconds(ANSWERS_WITHIN_SECONDS).toNanos();
        return known && !silent && ask();
    }

    private boolean ask() {
        try {
            if (line == null) {
                line = database.open();
            }
            if (line.isValid(ANSWERS_WITHIN_SECONDS)) {
                return true;
            }
        } catch (SQLException unreachable) {
            // said by the answer
        }
        hangUp();
        return false;
    }

    private void hangUp() {
        if (line != null) {
            try {
                line.abort(Runnable::run);
            } catch (SQLException gone) {
                // which is what was wanted
            }
            line = null;
        }
    }
}

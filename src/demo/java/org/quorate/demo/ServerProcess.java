package org.quorate.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running {@code mariadbd}, known by the pid file it wrote; it outlives a JVM that was killed. */
final class ServerProcess {

    private static final long STOPS_WITHIN_SECONDS = 60;

    private ServerProcess() {}

    /** The server that wrote this pid file, if it still runs; another program that got its number is not it. */
    static Optional<ProcessHandle> writerOf(Path pidFile) {
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                            .filter(ServerProcess::isMariaDb)
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private static boolean isMariaDb(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(command -> command.endsWith("mariadbd"))
                        .isPresent();
    }

    /** Asks the server to write everything down and end; ends it by force when it does not. */
    static void stop(ProcessHandle server) {
        server.destroy();
        if (!hasEnded(server)) {
            kill(server);
        }
    }

    /** Ends the server at once; InnoDB recovers at the next start. */
    static void kill(ProcessHandle server) {
        server.destroyForcibly();
        hasEnded(server);
    }

    /** Sends a signal that Java has no word for. */
    static void signal(ProcessHandle server, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(server.pid()))
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hasEnded(ProcessHandle server) {
        try {
            server.onExit().get(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

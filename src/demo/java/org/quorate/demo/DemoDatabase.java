package org.quorate.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration's database in one folder. The first process to come owns it: holds the folder's lock, runs the
 * server and says in {@code owner.properties} what it is and on which port. A command that comes while the portal
 * runs is its guest. The lock falls with its process, so a killed owner leaves nothing that stands in the way.
 */
final class DemoDatabase implements AutoCloseable {

    /** What a process wants the database for: to serve the portal, or for the time of one command. */
    enum Purpose {
        PORTAL,
        COMMAND
    }

    private final int port;
    private final String password;
    private final @Nullable Owned owned;

    private DemoDatabase(int port, String password, @Nullable Owned owned) {
        this.port = port;
        this.password = password;
        this.owned = owned;
    }

    /**
     * Opens the folder's database; waits while another command has it.
     *
     * @throws Refusal when a portal runs or starts there and cannot be joined
     */
    static DemoDatabase open(Path folder, Purpose purpose) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                var owner = Owner.in(folder);
                if (owner.isPresent() && owner.get().purpose() == Purpose.PORTAL) {
                    channel.close();
                    return join(folder, owner.get(), purpose);
                }
                lock = channel.lock();
            }
            return own(folder, purpose, lock);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot use the folder " + folder, failure);
        }
    }

    private static DemoDatabase join(Path folder, Owner portal, Purpose purpose) throws IOException {
        if (purpose == Purpose.PORTAL) {
            throw new Refusal("The portal already runs from this folder. Stop it first, or use the one that runs.");
        }
        if (portal.port() == 0) {
            throw new Refusal("The portal is just starting. Try again when it says where it is.");
        }
        return new DemoDatabase(portal.port(), SecretFile.password(folder), null);
    }

    private static DemoDatabase own(Path folder, Purpose purpose, FileLock lock) throws IOException {
        new Owner(purpose, 0).writeTo(folder);
        var server = EmbeddedMariaDb.keptIn(folder);
        new Owner(purpose, server.port()).writeTo(folder);
        return new DemoDatabase(server.port(), server.password(), new Owned(folder, server, lock));
    }

    String url() {
        return EmbeddedMariaDb.url(port);
    }

    String password() {
        return password;
    }

    /** Stops the server when it is ours. */
    @Override
    public void close() {
        if (owned != null) {
            owned.close();
        }
    }

    /** Why the database cannot be had; the message is for the person at the terminal. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    private record Owned(Path folder, EmbeddedMariaDb server, FileLock lock) implements AutoCloseable {

        @Override
        public void close() {
            try {
                server.close();
                Files.deleteIfExists(Owner.file(folder));
                lock.channel().close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * Who holds the lock.
     *
     * @param port where its database listens; 0 while it starts
     */
    private record Owner(Purpose purpose, int port) {

        static Path file(Path folder) {
            return folder.resolve("owner.properties");
        }

        static Optional<Owner> in(Path folder) throws IOException {
            if (!Files.exists(file(folder))) {
                return Optional.empty();
            }
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file(folder))) {
                properties.load(reader);
            }
            return Optional.of(new Owner(
                    Purpose.valueOf(properties.getProperty("purpose", "command").toUpperCase(Locale.ROOT)),
                    Integer.parseInt(properties.getProperty("port", "0"))));
        }

        void writeTo(Path folder) throws IOException {
            var text = "purpose=" + purpose.name().toLowerCase(Locale.ROOT) + "\nport=" + port + "\n";
            var unfinished = folder.resolve("owner.new");
            Files.writeString(unfinished, text);
            Files.move(unfinished, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

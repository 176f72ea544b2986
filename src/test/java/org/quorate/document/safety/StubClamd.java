package org.quorate.document.safety;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;

/** Speaks clamd's INSTREAM as the real one does, and knows one virus: the harmless one made for trying. */
public final class StubClamd implements AutoCloseable {

    /** The string of eicar.org; in two parts, or a virus check would take this source for one. */
    public static final byte[] EICAR =
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(US_ASCII);

    /** How it behaves. */
    public enum Mood {
        WELL,
        CUTS_OFF,
        SILENT,
        LIMITED
    }

    private final ServerSocket server;
    private final Thread serving;
    private volatile Mood mood = Mood.WELL;
    private volatile int streams;

    public StubClamd() {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        serving = Thread.ofVirtual().start(this::serve);
    }

    public void becomes(Mood next) {
        mood = next;
    }

    public int streams() {
        return streams;
    }

    public Clamd client() {
        return new Clamd("127.0.0.1", server.getLocalPort(), Duration.ofSeconds(1), Duration.ofMillis(500));
    }

    /** Nobody is answered any more when this returns: a waiting {@code accept} keeps the port open until it wakes. */
    @Override
    public void close() {
        try {
            server.close();
            serving.join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            var in = new DataInputStream(socket.getInputStream());
            if (!Arrays.equals(in.readNBytes(10), "zINSTREAM\0".getBytes(US_ASCII))) {
                socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(US_ASCII));
                return;
            }
            var file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.write(in.readNBytes(length));
                if (mood == Mood.CUTS_OFF) {
                    return;
                }
                if (mood == Mood.LIMITED) {
                    streams++;
                    says(socket, "INSTREAM size limit exceeded. ERROR");
                    return;
                }
            }
            streams++;
            if (mood == Mood.SILENT) {
                in.read();
                return;
            }
            says(socket, verdict(file.toByteArray()));
        } catch (IOException gone) {
            return;
        }
    }

    private static void says(Socket socket, String answer) throws IOException {
        socket.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
    }

    private static String verdict(byte[] file) {
        return Inspection.indexOf(file, EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }
}

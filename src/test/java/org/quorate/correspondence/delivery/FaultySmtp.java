package org.quorate.correspondence.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that does what mail servers do on bad days. */
final class FaultySmtp implements AutoCloseable {

    enum Fault {
        NONE,
        /** Says nothing at all. */
        SILENT,
        /** Takes the whole message and hangs up before it says so. */
        DIES_AFTER_DATA,
        REFUSES_RECIPIENT,
        GREYLISTS,
        REFUSES_RELAY,
        /** The mailbox is full, and the answer to it is the one that says least. */
        IS_FULL,
        /** In the words of a server that knows no enhanced codes. */
        SAYS_NO_MORE,
        REFUSES_CONTENT,
        /** Nothing is wrong: it takes mailboxes with any letters (RFC 6531). */
        ANY_LETTERS
    }

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> envelopes = new CopyOnWriteArrayList<>();
    private volatile Fault fault;

    FaultySmtp(Fault fault) {
        this.fault = fault;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void becomes(Fault other) {
        fault = other;
    }

    /** Every message whose last line came, whatever was answered. */
    List<String> taken() {
        return taken;
    }

    /** From whom and to whom, as it was said. */
    List<String> envelopes() {
        return envelopes;
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (fault == Fault.SILENT) {
                // whatever comes, nothing is answered
                socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
                return;
            }
            talk(socket);
        } catch (IOException gone) {
            // the other side has had enough
        } finally {
            open.remove(socket);
        }
    }

    private void talk(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        answer(socket, "220 faulty ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" -> answer(socket, fault == Fault.ANY_LETTERS ? "250-faulty\r\n250 SMTPUTF8" : "250 ok");
                case "MAIL" -> {
                    envelopes.add(line);
                    answer(socket, "250 ok");
                }
                case "RCPT" -> {
                    envelopes.add(line);
                    answer(socket, recipient());
                }
                case "DATA" -> {
                    answer(socket, "354 go on");
                    taken.add(message(in));
                    if (fault == Fault.DIES_AFTER_DATA) {
                        return;
                    }
                    answer(socket, fault == Fault.REFUSES_CONTENT ? "554 5.6.0 not this" : "250 2.0.0 taken");
                }
                case "QUIT" -> {
                    answer(socket, "221 bye");
                    return;
                }
                default -> answer(socket, "250 ok");
            }
        }
    }

    private String recipient() {
        return switch (fault) {
            case REFUSES_RECIPIENT -> "550 5.1.1 no such user";
            case GREYLISTS -> "451 4.7.1 try again later";
            case REFUSES_RELAY -> "550 5.7.1 relaying denied";
            case IS_FULL -> "554 5.2.2 mailbox full";
            case SAYS_NO_MORE -> "550 no such user";
            default -> "250 ok";
        };
    }

    private static String message(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void answer(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

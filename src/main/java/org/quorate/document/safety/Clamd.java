package org.quorate.document.safety;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import org.quorate.document.OpenedFile.Content;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** ClamAV's daemon, asked over its own protocol (INSTREAM): the file goes to it in pieces and never to a disk. */
@Component
public class Clamd implements FileCheck {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    private final String host;
    private final int port;
    private final Duration connect;
    private final Duration answer;

    public Clamd(
            @Value("${quorate.clamd.host:}") String host,
            @Value("${quorate.clamd.port:3310}") int port,
            @Value("${quorate.clamd.connect:2s}") Duration connect,
            @Value("${quorate.clamd.answer:60s}") Duration answer) {
        this.host = host.strip();
        this.port = port;
        this.connect = connect;
        this.answer = answer;
    }

    @Override
    public boolean isSetUp() {
        return !host.isEmpty();
    }

    @Override
    public Verdict of(Content content) {
        if (!isSetUp()) {
            return Verdict.AWAY;
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) connect.toMillis());
            socket.setSoTimeout((int) answer.toMillis());
            try {
                send(content, socket.getOutputStream());
            } catch (SocketException wantsNoMore) {
                // too long for it: it says so and hangs up in the midst of the file
                return verdict(read(socket.getInputStream()));
            }
            return verdict(read(socket.getInputStream()));
        } catch (IOException away) {
            LOG.warn("the virus check does not answer: {}", away.getClass().getSimpleName());
            return Verdict.AWAY;
        }
    }

    private static void send(Content content, OutputStream socket) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(socket, PIECE));
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        content.writeTo(new Pieces(out));
        out.writeInt(0);
        out.flush();
    }

    private static String read(InputStream socket) throws IOException {
        var text = new StringBuilder();
        for (int sign = socket.read(); sign > 0 && text.length() < LONGEST_ANSWER; sign = socket.read()) {
            text.append((char) sign);
        }
        return text.toString().strip();
    }

    /** {@code stream: OK}, {@code stream: Eicar-Test-Signature FOUND}, or an error. */
    private static Verdict verdict(String answer) {
        if (answer.endsWith(": OK")) {
            return Verdict.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        if (answer.isEmpty()) {
            return Verdict.AWAY;
        }
        LOG.warn(
                "the virus check could not take a file{}",
                answer.endsWith("ERROR") ? ": is its StreamMaxLength too small?" : "");
        return Verdict.UNKNOWN;
    }

    /** Each piece with its length before it. */
    private static final class Pieces extends OutputStream {

        private final DataOutputStream out;

        Pieces(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }
}

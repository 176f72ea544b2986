package org.quorate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.exchange.Imports;
import org.quorate.exchange.run.ImportMode;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalWebTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Text that is typed, through whichever door, is never in the log. */
@PortalWebTest
class TypedTextJourney {

    /** Stands for what somebody typed about a family. */
    private static final String TYPED = "Zyxwtypedaboutafamily";

    @LocalServerPort
    int port;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> tap = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(new String(console().getEncoder().encode(event), UTF_8));
        }
    };

    @BeforeEach
    void listen() {
        tap.setContext(root.getLoggerContext());
        tap.start();
        root.addAppender(tap);
    }

    @AfterEach
    void nothingTypedIsInTheLog() {
        root.detachAppender(tap);
        assertThat(lines).noneMatch(line -> line.contains(TYPED) || line.contains(TYPED.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /@\"<>{} HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /@ HTTP/9.@\r\nHost: localhost\r\n\r\n",
                "@ / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: @@@:@\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX @ y: @\r\n\r\n",
                "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nCookie: a=@\u0001; $b=@,\"@\r\n\r\n",
                "GET /sign-in?name=%zz@&%@=1 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /i/@ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /e/@ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /i/..%2f@;a=b HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /calendar/@.ics HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /conferences/@ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /actuator/@ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /?v-r=uidl&v-uiId=@ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 24\r\n\r\n{\"@\":@}",
                "POST /i/x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n@\r\n@",
                "POST /i/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: @/@;@\r\nContent-Length: @\r\n\r\n@",
                "POST /i/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=@\r\n"
                        + "Content-Length: 60\r\n\r\n--@\r\nContent-Disposition: form-data; name=\"@\"\r\n\r\n@",
                "GET /VAADIN/push?v-r=push&v-uiId=@&v-pushId=@ HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                        + "Connection: Upgrade\r\nSec-WebSocket-Key: @\r\nSec-WebSocket-Version: 13\r\n\r\n",
                "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nForwarded: for=@;host=@\r\nX-Forwarded-Host: @ @\r\n"
                        + "X-Forwarded-Port: @\r\n\r\n"
            })
    void aRequestThatCannotBeReadIsNotQuoted(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.replace("@", TYPED).getBytes(ISO_8859_1));
            socket.shutdownOutput();
            assertThat(socket.getInputStream().readNBytes(12).length).isLessThanOrEqualTo(12);
        }
    }

    @Test
    void whatTheDatabaseRefusesIsNotQuoted() {
        for (var wrong : new String[] {
            "insert into access_account (id, username) values (uuid(), repeat('%s', 99))".formatted(TYPED),
            "insert into exchange_imported_row (kind, ref, sha256, run_id) values ('t', '%1$s', 'x', uuid()), ('t', '%1$s', 'x', uuid())"
                    .formatted(TYPED),
            "insert into exchange_imported_row (kind, ref, sha256, run_id) values ('t', 'x', 'x', '%s')"
                    .formatted(TYPED),
            "select %s from nowhere".formatted(TYPED)
        }) {
            assertThat(isRefused(() -> jdbc.sql(wrong).update())).isTrue();
            assertThat(isRefused(() -> transaction.executeWithoutResult(
                            status -> entities.createNativeQuery(wrong).executeUpdate())))
                    .isTrue();
        }
    }

    @Test
    void whatAnImportRefusesIsNotQuoted() throws IOException {
        var manager = new Actor(Ids.next(), "Mo Manager", Set.of(Role.SERVICE_MANAGER), null, null);
        var id = imports.prepare(manager);
        var text = "ref,family,given_name,%1$s\n%1$s %1$s,%1$s,\"%1$s\n".formatted(TYPED);
        imports.upload(manager, id, TYPED + ".csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
        imports.upload(manager, id, "children.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
        imports.begin(manager, id, ImportMode.adding(true));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> imports.run(manager, id).state().isOver());
    }

    private static boolean isRefused(Runnable statement) {
        try {
            statement.run();
            return false;
        } catch (DataAccessException | PersistenceException refused) {
            return true;
        }
    }

    @SuppressWarnings("unchecked")
    private ConsoleAppender<ILoggingEvent> console() {
        return (ConsoleAppender<ILoggingEvent>) (ConsoleAppender<?>) root.getAppender("CONSOLE");
    }
}

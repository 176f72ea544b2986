package org.quorate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.kernel.Actor;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import picocli.CommandLine;

@PortalTest
class HeadsOutsideTest {

    private static final Actor PORTAL = Actor.system("test");

    @Autowired
    private Heads heads;

    @Autowired
    private HeadStore store;

    @Autowired
    private AuditCommand command;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private final Server server = new Server();
    private final StringWriter printed = new StringWriter();
    private HeadsOutside outside;

    @BeforeEach
    void aFileAndAnAddress() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        outside = new HeadsOutside(
                store,
                beans.getBeanProvider(MailSender.class),
                folder.resolve("heads").toString(),
                "auditor@example.org",
                "portal@example.org",
                clock);
    }

    @Test
    void eachHeadIsAddedToTheFile() throws Exception {
        var first = heads.sign(PORTAL);
        var second = heads.sign(PORTAL);

        outside.take(first);
        outside.take(second);

        assertThat(Files.readAllLines(folder.resolve("heads"))).containsExactly(first.line(), second.line());
    }

    @Test
    void whatTheMailServerDidNotTakeGoesWithTheNext() {
        var first = heads.sign(PORTAL);
        server.away = true;
        outside.take(first);
        assertThat(store.last())
                .hasValueSatisfying(last -> assertThat(last.mailedAt()).isNull());

        server.away = false;
        var second = heads.sign(PORTAL);
        outside.take(second);

        assertThat(server.taken).singleElement().satisfies(mail -> {
            assertThat(mail.getTo()).containsExactly("auditor@example.org");
            assertThat(mail.getText()).contains(first.line(), second.line());
            assertThat(mail.getText().lines().flatMap(line -> SignedHead.in(line).stream()))
                    .contains(first, second);
        });
        assertThat(store.last())
                .hasValueSatisfying(last -> assertThat(last.mailedAt()).isNotNull());
    }

    @Test
    void whoGetsTheHeadsIsToldWhenTheRecordDoesNotHold() {
        outside.tell(new Verification.Break(12, Verification.Reason.CHANGED));

        assertThat(server.taken).singleElement().satisfies(mail -> {
            assertThat(Objects.requireNonNull(mail.getSubject())).contains("DOES NOT HOLD");
            assertThat(mail.getText()).contains("Number 12 was changed");
        });
    }

    @Test
    void theCommandPrintsAHeadAndHoldsTheRecordAgainstTheFileItWasKeptIn() throws Exception {
        assertThat(run("head")).isZero();
        var kept = folder.resolve("kept.txt");
        Files.writeString(kept, "Subject: the head\n\n" + printed);

        assertThat(run("verify", "--heads", kept.toString())).isZero();
        assertThat(printed.toString()).contains("Whole: ", "1 kept heads fit", "only as safe as the database");

        assertThat(run("verify")).isZero();
        assertThat(printed.toString()).contains("No kept head was given");
    }

    @Test
    void theCommandFailsOverAForgedHeadAndOverAFileWithoutAny() throws Exception {
        var head = heads.sign(PORTAL);
        var forged = new SignedHead(head.seq() + 1_000_000, head.hash(), head.at(), head.keyId(), head.signature());
        var file = folder.resolve("kept.txt");
        Files.writeString(file, forged.line());

        assertThat(run("verify", "--heads", file.toString())).isEqualTo(1);
        assertThat(printed.toString()).contains("BROKEN", "none of our keys");

        Files.writeString(file, "nothing");
        assertThat(run("verify", "--heads", file.toString())).isEqualTo(2);
    }

    private int run(String... arguments) {
        printed.getBuffer().setLength(0);
        var to = new PrintWriter(printed);
        return new CommandLine(command).setOut(to).setErr(to).execute(arguments);
    }

    private static final class Server implements MailSender {

        private final List<SimpleMailMessage> taken = new ArrayList<>();
        private boolean away;

        @Override
        public void send(SimpleMailMessage... messages) {
            if (away) {
                throw new MailSendException("the server is away");
            }
            taken.addAll(List.of(messages));
        }
    }
}

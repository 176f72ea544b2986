package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.exchange.Imports;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportState;
import org.quorate.exchange.run.UploadedImport;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-10: a service manager looks at what an import changes, and says yes. */
@BrowserJourney
class ImportJourney {

    @Autowired
    Town town;

    @Autowired
    Imports imports;

    @Autowired
    UploadedImport uploads;

    @Autowired
    JdbcClient jdbc;

    @Test
    void changesAreLookedAtBeforeTheyAreMade(Tablets tablets) throws IOException {
        var mark = Ids.next().toString().substring(24);
        var person = town.person(Role.SERVICE_MANAGER, null);
        var manager = new Actor(accountOf(person), "Mo Manager", Set.of(Role.SERVICE_MANAGER), null, null);
        run(manager, people(mark, "Okonjo", "07700 900123"), ImportMode.adding(false));
        var run = run(manager, people(mark, "Okonjo-Birtwhistle", "07700 900456"), ImportMode.updating(false));

        try (var phone = tablets.phone()) {
            phone.signIn(person);
            phone.open("import/" + run);
            assertThat(phone.text("Changes to look at")).isVisible();
            phone.assertAccessible("import-changes-phone");
        }
        try (var screen = tablets.tablet()) {
            screen.signIn(person);
            screen.open("import");
            screen.assertAccessible("import-upload");
            screen.open("import/" + run);
            assertThat(screen.text("Okonjo-Birtwhistle").first()).isVisible();
            screen.assertAccessible("import-changes");
            screen.press("Make these changes");
            uploads.run(run, false);
            await().until(() -> imports.run(manager, run).state() == ImportState.DONE);
            screen.open("import/" + run);
            assertThat(screen.text("Every row is in the portal").first()).isVisible();
            screen.assertAccessible("import-changed");
        }
        assertThat(imports.run(manager, run).rowsChanged()).isEqualTo(2);
    }

    private UUID accountOf(Town.Person person) {
        return jdbc.sql("select id from access_account where username = ?")
                .param(person.username())
                .query(UUID.class)
                .single();
    }

    private UUID run(Actor manager, String adults, ImportMode mode) throws IOException {
        var run = imports.prepare(manager);
        var families = adults.lines()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .distinct()
                .toList();
        upload(manager, run, "families.csv", "ref\n" + String.join("\n", families) + "\n");
        upload(manager, run, "adults.csv", adults);
        imports.begin(manager, run, mode);
        uploads.run(run, false);
        return run;
    }

    private void upload(Actor manager, UUID run, String name, String text) throws IOException {
        imports.upload(manager, run, name, new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static String people(String mark, String name, String phone) {
        return """
                ref,family,given_name,family_name,phone
                A1-%1$s,F-%1$s,Bronagh,%2$s,%3$s
                A2-%1$s,F-%1$s,Rory,%2$s,
                """.formatted(mark, name, phone);
    }
}

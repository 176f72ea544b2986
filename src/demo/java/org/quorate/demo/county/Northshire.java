package org.quorate.demo.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.quorate.agencyreport.FamilyComments;
import org.quorate.agencyreport.Sharing;
import org.quorate.demo.DemoAccounts;
import org.quorate.demo.DemoAccounts.Person;
import org.quorate.demo.DemoCounty;
import org.quorate.demo.Progress;
import org.quorate.directory.EscalationContacts;
import org.quorate.directory.Practitioners;
import org.quorate.exchange.Imports;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.exchange.run.ImportState;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Time;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Fills the demonstration by the same import a council uses, and names whom agencies' silence is told to. */
@Component
@Profile("demo")
public final class Northshire implements DemoCounty {

    /** The chair with conferences today, the social worker and the GP that demonstration accounts are for. */
    public static final UUID CHAIR = Ids.imported("practitioner", Directory.DEMO_CHAIR);

    public static final UUID SOCIAL_WORKER = Ids.imported("practitioner", Directory.DEMO_WORKER);
    public static final UUID GP = Ids.imported("practitioner", Directory.DEMO_GP);

    private final Imports imports;
    private final DemoAccounts accounts;
    private final Practitioners practitioners;
    private final EscalationContacts contacts;
    private final Sharing sharing;
    private final FamilyComments comments;
    private final JdbcClient jdbc;
    private final Clock clock;

    Northshire(
            Imports imports,
            DemoAccounts accounts,
            Practitioners practitioners,
            EscalationContacts contacts,
            Sharing sharing,
            FamilyComments comments,
            JdbcClient jdbc,
            Clock clock) {
        this.imports = imports;
        this.accounts = accounts;
        this.practitioners = practitioners;
        this.contacts = contacts;
        this.sharing = sharing;
        this.comments = comments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean isLoaded() {
        return jdbc.sql("select count(*) from exchange_import_run where state = 'DONE'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void load(Progress progress) {
        Path work = null;
        try {
            work = Files.createTempDirectory("northshire");
            var folder = work.resolve("county");
            County.write(folder, Time.today(clock));
            load(new ImportPlaces(folder, work.resolve(ImportPlaces.REPORT), work.resolve("rejects")), progress);
            new Escalations(contacts).name();
            new SharedReports(jdbc, sharing, comments, clock).writeAndShare(CHAIR);
            link(Person.CHAIR, CHAIR);
            link(Person.WORKER, SOCIAL_WORKER);
            link(Person.GP, GP);
            accounts.link(Person.LEAD, null, agencyOf(GP));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            delete(work);
        }
    }

    private void load(ImportPlaces places, Progress progress) {
        // checking comes first and does not know how many rows there are, so it is counted along
        var result = imports.importFolder(
                Actor.system("demonstration"),
                places,
                ImportMode.adding(false),
                (state, done, total) -> progress.reached(words(state), done, Math.max(1, total == 0 ? done : total)));
        if (!result.isComplete()) {
            throw new IllegalStateException("the made-up county was refused: "
                    + List.copyOf(result.refusals()
                            .subList(0, Math.min(5, result.refusals().size()))));
        }
    }

    private void link(Person person, UUID practitionerId) {
        accounts.link(person, practitionerId, agencyOf(practitionerId));
    }

    private UUID agencyOf(UUID practitionerId) {
        return practitioners
                .detail(Actor.system("demonstration"), practitionerId)
                .agencyId();
    }

    private static String words(ImportState state) {
        return state.text().toLowerCase(Locale.UK) + " rows";
    }

    private static void delete(Path work) {
        try {
            FileSystemUtils.deleteRecursively(work);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}

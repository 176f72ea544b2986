package org.quorate.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.Quorate;
import org.quorate.audit.AuditRecord;
import org.quorate.audit.Verification;
import org.quorate.demo.EmbeddedMariaDb;
import org.quorate.family.ChildDetails;
import org.quorate.family.Families;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal on one database, as families are registered in it and looked for afterwards. */
final class Town implements AutoCloseable {

    private static final int NO_MAIL = 25;
    private static final Actor MANAGER =
            new Actor(new UUID(0, 2), "Manager of the drill", Set.of(Role.SERVICE_MANAGER), null, null);

    /** The end of the audit record at one time. */
    record Head(long number, String hash) {}

    private final ConfigurableApplicationContext portal;
    private final JdbcClient jdbc;

    Town(EmbeddedMariaDb database) {
        var application = new SpringApplication(Quorate.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        var settings = Stream.of(Settings.of(database, NO_MAIL).arguments());
        // both tell of what the drill does on purpose
        var quiet = Stream.of("--logging.level.org.mariadb.jdbc=OFF", "--logging.level.com.zaxxer.hikari=OFF");
        portal = application.run(Stream.concat(settings, quiet).toArray(String[]::new));
        jdbc = portal.getBean(JdbcClient.class);
    }

    /** A family that the portal has said is registered. */
    UUID register(int number) {
        var born = LocalDate.of(2015, 1, 1).plusDays(number % 3_000L);
        return portal.getBean(Families.class)
                .register(MANAGER, "DRILL-" + number, ChildDetails.born("Child " + number, "Example", born))
                .familyId();
    }

    /** Somebody with the database's password and the wrong statement: every child's name is gone. */
    int wipeNames() {
        return jdbc.sql("update family_child set given_name = '', family_name = 'Gone'")
                .update();
    }

    /** Which of these families are there, with their child's own name. */
    long whole(List<UUID> families) {
        var found = Set.copyOf(jdbc.sql("select family_id from family_child where family_name = 'Example'")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
        return families.stream().filter(found::contains).count();
    }

    Verification verify() {
        return portal.getBean(AuditRecord.class).verify(MANAGER);
    }

    Head head() {
        return jdbc.sql("select seq, hash from audit_head where only_one = 1")
                .query((row, n) -> new Head(row.getLong("seq"), row.getString("hash")))
                .single();
    }

    /** Whether the audit record holds that entry with that hash. */
    boolean holds(Head kept) {
        return jdbc.sql("select count(*) from audit_entry where seq = ? and hash = ?")
                        .params(kept.number(), kept.hash())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Whether the database still refuses to change an entry of the audit record. */
    boolean guardsTheAuditRecord() {
        try {
            jdbc.sql("update audit_entry set actor_name = 'Somebody else' limit 1")
                    .update();
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }

    Clock clock() {
        return portal.getBean(Clock.class);
    }

    @Override
    public void close() {
        portal.close();
    }
}

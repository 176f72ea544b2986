package org.quorate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates the database module by module, lower modules first, because views and keys point downwards only. Each module
 * counts its own versions in a history table of its own.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    /** Every folder of {@code db/migration}; a test compares. */
    static final List<String> ORDER = List.of(
            "access",
            "retention",
            "partnership",
            "directory",
            "document",
            "correspondence",
            "family",
            "conference",
            "audit",
            "invitation",
            "chasing",
            "agencyreport",
            "preparation",
            "attendance",
            "decision",
            "feedback",
            "appeal",
            "disclosure",
            "exchange");

    /**
     * Earlier texts of chasing's second version: the first failed wherever somebody was waited for, because not every md5
     * is a uuid; the second did where the first had failed.
     */
    private static final Set<Integer> CHASING_V2_EARLIER = Set.of(1650391046, 568572039);

    @Override
    public void migrate(Flyway flyway) {
        migrate(flyway, "__root", "flyway_schema_history");
        ORDER.forEach(module -> migrate(flyway, module, "flyway_schema_history_" + module));
    }

    private static void migrate(Flyway flyway, String folder, String history) {
        var module = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + folder)
                .table(history)
                .load();
        if (Arrays.stream(module.info().applied()).anyMatch(ModuleMigrations::ranAnEarlierText)) {
            module.repair();
        }
        module.migrate();
    }

    /** With the same outcome, where it went through at all. */
    private static boolean ranAnEarlierText(MigrationInfo applied) {
        var checksum = applied.getChecksum();
        return checksum != null && CHASING_V2_EARLIER.contains(checksum);
    }
}

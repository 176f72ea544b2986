package org.quorate.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.directory.domain.ColumnMapping;
import org.quorate.directory.domain.RegisterFilter;
import org.quorate.directory.domain.RegisterReport;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-12: national codes keep their meaning: dormant is not open, and a university is no school. */
@PortalTest
class RegistersOfTheFieldTest {

    private static final Actor SUPPORT =
            new Actor(UUID.randomUUID(), "Somebody", Set.of(Role.BUSINESS_SUPPORT), null, null);

    @Autowired
    private GpPractices practices;

    @Autowired
    private Schools schools;

    @Autowired
    private Agencies agencies;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDormantPracticeIsNotOpenAndIsNamedBesideTheClosed() throws IOException {
        clock.setTo("2026-11-27T09:00");
        var closing = there("X00001");
        var dormant = there("X00012");

        var report = importOds();

        assertThat(report.closed()).containsExactlyInAnyOrder(closing, dormant);
        assertThat(agencies.search(SUPPORT, AgencySearch.of("X00012"), 0, 10)).isEmpty();
        assertThat(importOds().closed()).as("done again").isEmpty();
    }

    @Test
    void aUniversityAChildrensCentreAndASchoolAbroadAreNoSchools() throws IOException {
        var renamed = ColumnMapping.gias();
        assertThatThrownBy(() -> importGias(renamed))
                .as("a column that the register has renamed")
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("column-missing"));

        importGias(new ColumnMapping(
                true,
                renamed.code(),
                renamed.name(),
                renamed.address(),
                renamed.postcode(),
                "Telephone number",
                renamed.status(),
                renamed.closedOn(),
                renamed.sort(),
                renamed.type(),
                renamed.authority()));

        assertThat(jdbc.sql("select national_code from directory_agency where national_code like '99000_'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("990001", "990002", "990006");
    }

    private UUID there(String code) {
        return agencies.add(
                SUPPORT,
                new AgencyDetails("Surgery " + code, AgencyKind.GP_PRACTICE, null, code, null, null, null, null));
    }

    private RegisterReport importOds() throws IOException {
        try (var file = field("epraccur-closures.csv")) {
            return practices.importOds(SUPPORT, file, ColumnMapping.epraccur(), RegisterFilter.everything());
        }
    }

    private void importGias(ColumnMapping mapping) throws IOException {
        try (var file = field("edubase-renamed-column.csv")) {
            schools.importGias(SUPPORT, file, mapping, RegisterFilter.everything());
        }
    }

    private static InputStream field(String name) {
        return Objects.requireNonNull(RegistersOfTheFieldTest.class.getResourceAsStream("/field/" + name));
    }
}

package org.quorate.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.directory.domain.ColumnMapping;
import org.quorate.directory.domain.RegisterFilter;
import org.quorate.directory.domain.RegisterReport;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RegisterImportTest {

    private static final Actor SUPPORT =
            new Actor(UUID.randomUUID(), "Business support", Set.of(Role.BUSINESS_SUPPORT), null, null);
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADINGS =
            "URN,LA (code),EstablishmentName,EstablishmentStatus (name),CloseDate,PhaseOfEducation (name),TypeOfEstablishment (code),"
                    + "Street,Locality,Address3,Town,County (name),Postcode,TelephoneNum\n";

    @Autowired
    GpPractices practices;

    @Autowired
    Schools schools;

    @Autowired
    Agencies agencies;

    /** Codes nobody else in the shared database has. */
    private String code;

    @BeforeEach
    void freshCode() {
        code = "9" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    @Test
    void practicesAreAddedThenLeftAloneThenChangedThenClosed() {
        var first = practice(code, "RIBBLE HOUSE SURGERY", "A", "", "4");

        assertThat(ods(first)).extracting(RegisterReport::added).isEqualTo(1);
        assertThat(ods(first)).extracting(RegisterReport::unchanged).isEqualTo(1);
        assertThat(found()).satisfies(row -> {
            assertThat(row.name()).isEqualTo("Ribble House Surgery");
            assertThat(row.kind()).isEqualTo(AgencyKind.GP_PRACTICE);
            assertThat(row.addressLines()).isEqualTo("1 Mill Lane\nPreston\nLancashire");
            assertThat(row.postcode()).isEqualTo("PR1 8XJ");
            assertThat(row.phone()).isEqualTo("+441772123456");
        });

        assertThat(ods(practice(code, "RIBBLE AND LUNE SURGERY", "A", "", "4")).updated())
                .isEqualTo(1);
        assertThat(found().name()).isEqualTo("Ribble And Lune Surgery");

        var closing = ods(practice(code, "RIBBLE AND LUNE SURGERY", "C", "20260331", "4"));
        assertThat(closing.closed()).hasSize(1);
        assertThat(closing.updated()).isZero();
        assertThat(found().closedOn()).isEqualTo(LocalDate.of(2026, 3, 31));

        assertThat(ods(first).updated()).isEqualTo(1);
        assertThat(found().closedOn()).isNull();
    }

    @Test
    void moreRowsThanARegisterHasAreRefusedBeforeTheyFillTheMemory() {
        var endless = practice("", "NO CODE", "A", "", "4").repeat(100_001);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ods(endless))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("register-too-large"));
    }

    @Test
    void otherPrescribersOtherPlacesAndTheLongClosedArePassedOver() {
        var file = practice(code, "A PRISON", "A", "", "9")
                + practice(code + "1", "LONG GONE", "C", "20010101", "4")
                + practice(code + "2", "NOT OPEN YET", "P", "", "4");

        assertThat(ods(file)).satisfies(report -> {
            assertThat(report.passedOver()).isEqualTo(3);
            assertThat(report.added()).isZero();
        });
        var elsewhere = practices.importOds(
                SUPPORT,
                bytes(practice(code, "RIBBLE", "A", "", "4"), UTF_8),
                ColumnMapping.epraccur(),
                RegisterFilter.of("LA, BB1"));
        assertThat(elsewhere.passedOver()).isEqualTo(1);
    }

    @Test
    void aBrokenRowIsNamedAndTheOthersAreTaken() {
        var file = practice(code, "GOOD ONE", "A", "", "4")
                + practice(code + "1", "", "A", "", "4")
                + practice(code + "2", "ODD STATUS", "X", "", "4")
                + practice(code + "3", "ODD DAY", "C", "20261399", "4")
                + practice(code + "4", "NO POSTCODE", "A", "", "4").replace("PR1 8XJ", "NOWHERE")
                + practice(code, "TWICE", "A", "", "4")
                + practice(code + "5", "NO PHONE", "A", "", "4").replace("01772 123456", "ask");

        var report = ods(file);

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refused())
                .extracting(p -> p.line() + " " + p.column() + " " + p.value() + " " + p.why())
                .containsExactly(
                        "2 2  required",
                        "3 13 X register-status",
                        "4 12 20261399 register-day",
                        "5 10 NOWHERE postcode-shape",
                        "6 1 " + code + " register-twice");
        assertThat(report.leftOut()).containsExactly(new RegisterReport.Problem(7, "18", "ask", "phone-shape"));
    }

    @Test
    void schoolsComeInTheLettersOfWindows() {
        var file = HEADINGS + school(code, "888", "École St Thérèse – Primary", "Open, but proposed to close", "");

        var report = gias(bytes(file, WINDOWS), RegisterFilter.of("888"));

        assertThat(report.added()).isEqualTo(1);
        assertThat(found().name()).isEqualTo("École St Thérèse – Primary");
        assertThat(gias(bytes("\uFEFF" + file, UTF_8), RegisterFilter.of("888")).unchanged())
                .isEqualTo(1);
        assertThat(gias(bytes(file, WINDOWS), RegisterFilter.of("889")).passedOver())
                .isEqualTo(1);
    }

    @Test
    void aSchoolThatHasClosedIsClosedOnItsDay() {
        gias(bytes(HEADINGS + school(code, "888", "Hill School", "Open", ""), UTF_8), RegisterFilter.everything());

        var report = gias(
                bytes(HEADINGS + school(code, "888", "Hill School", "Closed", "31-08-2026"), UTF_8),
                RegisterFilter.everything());

        assertThat(report.closed()).hasSize(1);
        assertThat(found().closedOn()).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void aChangedLayoutIsNamedAndReadByAnotherMapping() {
        var file = "Ref,School,Town,PC\n" + code + ",New Layout School,Preston,pr18xj\n";

        assertThatThrownBy(() -> gias(bytes(file, UTF_8), RegisterFilter.everything()))
                .isInstanceOfSatisfying(RuleViolation.class, wrong -> {
                    assertThat(wrong.code()).isEqualTo("column-missing");
                    assertThat(wrong.details().get("columns").toString()).contains("URN", "Postcode");
                });
        var mapping =
                new ColumnMapping(true, "Ref", "School", List.of("Town"), "PC", null, null, null, null, null, null);
        assertThat(schools.importGias(SUPPORT, bytes(file, UTF_8), mapping, RegisterFilter.everything())
                        .added())
                .isEqualTo(1);
        assertThat(found().postcode()).isEqualTo("PR1 8XJ");
    }

    @Test
    void whoDoesNotKeepTheDirectoryMayNotImport() {
        var chair = new Actor(UUID.randomUUID(), "Chair", Set.of(Role.CHAIR), null, null);

        assertThatThrownBy(() -> practices.importOds(
                        chair, bytes("", UTF_8), ColumnMapping.epraccur(), RegisterFilter.everything()))
                .isInstanceOf(NotFound.class);
    }

    private RegisterReport ods(String file) {
        return practices.importOds(
                SUPPORT, bytes(file, UTF_8), ColumnMapping.epraccur(), RegisterFilter.of("PR NOWHERE"));
    }

    private RegisterReport gias(InputStream file, RegisterFilter filter) {
        return schools.importGias(SUPPORT, file, ColumnMapping.gias(), filter);
    }

    private AgencyRow found() {
        return agencies.search(SUPPORT, new AgencySearch(code, null, null, true), 0, 10).stream()
                .filter(row -> code.equals(row.nationalCode()))
                .findFirst()
                .orElseThrow();
    }

    private static String practice(String code, String name, String status, String closed, String setting) {
        return "\"%s\",\"%s\",\"Y54\",\"QE1\",\"1 MILL LANE\",\"PRESTON\",\"\",\"\",\"LANCASHIRE\",\"PR1 8XJ\",19740401,%s,%s,B,01K,P,,01772 123456,,,,0,,1,,%s,\n"
                .formatted(code, name, closed, status, setting);
    }

    private static String school(String urn, String authority, String name, String status, String closed) {
        return "%s,%s,%s,\"%s\",%s,Primary,01,High Street,,,Preston,Lancashire,PR1 8XJ,01772123456\n"
                .formatted(urn, authority, name, status, closed);
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}

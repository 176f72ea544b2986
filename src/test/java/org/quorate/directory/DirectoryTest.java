package org.quorate.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class DirectoryTest {

    private static final Actor SUPPORT = as(Role.BUSINESS_SUPPORT);

    @Autowired
    Agencies agencies;

    @Autowired
    Practitioners practitioners;

    @Autowired
    DirectoryImport imports;

    private final String mark = "Z" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whatIsAddedCanBeFoundByAnyOfItsWords() {
        var id = agencies.add(
                SUPPORT,
                new AgencyDetails(
                        "Lune " + mark,
                        AgencyKind.NURSERY,
                        null,
                        mark,
                        "01772 123456",
                        "Office@Example.org",
                        "1 Hill",
                        "pr18xj"));

        assertThat(agencies.search(SUPPORT, AgencySearch.of(mark.toLowerCase(java.util.Locale.ROOT) + " pr1"), 0, 5))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(id);
                    assertThat(row.phone()).isEqualTo("+441772123456");
                    assertThat(row.email()).isEqualTo("office@example.org");
                });
        assertThat(agencies.count(SUPPORT, AgencySearch.of(mark).kind(AgencyKind.SCHOOL)))
                .isZero();
        assertThat(agencies.count(SUPPORT, AgencySearch.of(mark.substring(0, 2) + "%" + mark.substring(4))))
                .isZero();
    }

    @Test
    void twoAgenciesOfAKindNeverShareANationalCode() {
        var details = new AgencyDetails(mark, AgencyKind.SCHOOL, null, mark, null, null, null, null);
        agencies.add(SUPPORT, details);

        assertRefused("national-code-taken", () -> agencies.add(SUPPORT, details));
        assertThat(agencies.lookAlikes(SUPPORT, details)).hasSize(1);
    }

    @Test
    void aCorrectionOfAnOldVersionIsNotTaken() {
        var id = agencies.add(SUPPORT, AgencyDetails.named(mark, AgencyKind.HOUSING));
        var seen = agencies.detail(SUPPORT, id).version();
        agencies.correct(SUPPORT, id, seen, AgencyDetails.named(mark + " Homes", AgencyKind.HOUSING));

        assertRefused(
                "someone-changed-it",
                () -> agencies.correct(SUPPORT, id, seen, AgencyDetails.named("Other", AgencyKind.HOUSING)));
        assertThat(agencies.detail(SUPPORT, id).name()).isEqualTo(mark + " Homes");
    }

    @Test
    void aClosedAgencyIsListedOnlyWhenAskedForAndTakesNobodyOn() {
        var id = agencies.add(SUPPORT, AgencyDetails.named(mark, AgencyKind.VOLUNTARY));
        agencies.close(SUPPORT, id, LocalDate.of(2026, 1, 31));

        assertThat(agencies.count(SUPPORT, AgencySearch.of(mark))).isZero();
        assertThat(agencies.count(SUPPORT, new AgencySearch(mark, null, null, true)))
                .isEqualTo(1);
        assertRefused("agency-closed-already", () -> practitioners.add(SUPPORT, person(id, "Ann " + mark)));
        agencies.reopen(SUPPORT, id);
        assertThat(practitioners.add(SUPPORT, person(id, "Ann " + mark))).isNotNull();
    }

    @Test
    void aPractitionerMovesAndLeaves() {
        var from = agencies.add(SUPPORT, AgencyDetails.named(mark + " A", AgencyKind.SCHOOL));
        var to = agencies.add(SUPPORT, AgencyDetails.named(mark + " B", AgencyKind.SCHOOL));
        var id = practitioners.add(SUPPORT, person(from, "Dr Ann " + mark));

        assertThat(practitioners.lookAlikes(SUPPORT, person(to, mark + ", ann")))
                .extracting(PractitionerRow::id)
                .containsExactly(id);
        practitioners.move(SUPPORT, id, to);
        assertThat(practitioners.detail(SUPPORT, id).agencyName()).isEqualTo(mark + " B");
        assertRefused("practitioner-works-there-already", () -> practitioners.move(SUPPORT, id, to));
        practitioners.leave(SUPPORT, id, LocalDate.of(2026, 1, 31));
        assertThat(practitioners.count(SUPPORT, PractitionerSearch.of("Ann " + mark)))
                .isZero();
    }

    @Test
    void chairsAreTheChairsOfTheReviewingService() {
        var service = agencies.add(SUPPORT, AgencyDetails.named(mark, AgencyKind.REVIEWING_SERVICE));
        var school = agencies.add(SUPPORT, AgencyDetails.named(mark, AgencyKind.SCHOOL));
        var chair = practitioners.add(SUPPORT, chair(service));
        var elsewhere = practitioners.add(SUPPORT, chair(school));

        assertThat(practitioners.chairs(SUPPORT))
                .extracting(PractitionerRow::id)
                .contains(chair)
                .doesNotContain(elsewhere);
    }

    @Test
    void whatIsChangedAboutAChairShowsAtOnceThoughTheListIsKept() {
        var service = agencies.add(SUPPORT, AgencyDetails.named(mark, AgencyKind.REVIEWING_SERVICE));
        var school = agencies.add(SUPPORT, AgencyDetails.named(mark, AgencyKind.SCHOOL));
        assertThat(chairsOf(service)).isEmpty();

        var chair = practitioners.add(SUPPORT, chair(service));
        assertThat(chairsOf(service)).containsExactly(chair);

        var named = agencies.detail(SUPPORT, service);
        agencies.correct(
                SUPPORT, service, named.version(), AgencyDetails.named(mark + " new", AgencyKind.REVIEWING_SERVICE));
        assertThat(practitioners.chairs(SUPPORT))
                .extracting(PractitionerRow::agencyName)
                .contains(mark + " new")
                .doesNotContain(mark);

        practitioners.leave(SUPPORT, chair, LocalDate.of(2026, 1, 31));
        assertThat(chairsOf(service)).isEmpty();
        practitioners.comeBack(SUPPORT, chair);
        assertThat(chairsOf(service)).containsExactly(chair);
        practitioners.move(SUPPORT, chair, school);
        assertThat(chairsOf(service)).isEmpty();
    }

    private List<UUID> chairsOf(UUID service) {
        return practitioners.chairs(SUPPORT).stream()
                .filter(chair -> chair.agencyId().equals(service))
                .map(PractitionerRow::id)
                .toList();
    }

    @Test
    void aCountyComesInOnceHoweverOftenItIsImported() {
        var rows = IntStream.range(0, 2_500)
                .mapToObj(i -> new ImportedAgency(
                        mark + i, "Agency " + i, AgencyKind.OTHER, null, null, null, null, null, null, null))
                .toList();
        var people = List.of(new ImportedPractitioner(
                mark, mark + "7", "Ann", Profession.POLICE, null, null, null, LocalDate.of(2026, 1, 1)));

        assertThat(imports.agencies(SYSTEM, rows)).isEqualTo(new ImportCounts(2_500, 0));
        assertThat(imports.agencies(SYSTEM, rows)).isEqualTo(new ImportCounts(0, 2_500));
        assertThat(imports.practitioners(SYSTEM, people)).isEqualTo(new ImportCounts(1, 0));
        assertThat(practitioners
                        .detail(SUPPORT, Ids.imported("practitioner", mark))
                        .agencyId())
                .isEqualTo(Ids.imported("agency", mark + "7"));
        assertThatThrownBy(() -> imports.agencies(SUPPORT, rows)).isInstanceOf(NotFound.class);
    }

    private static final Actor SYSTEM = Actor.system("import");

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENCY_PRACTITIONER", "AGENCY_LEAD", "ANALYST"})
    void agenciesAndAnalystsMayNotBrowse(Role role) {
        assertThatThrownBy(() -> agencies.search(as(role), AgencySearch.of(""), 0, 5))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> practitioners.search(as(role), PractitionerSearch.of(""), 0, 5))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHAIR", "SOCIAL_WORKER"})
    void chairsAndSocialWorkersReadButDoNotWrite(Role role) {
        assertThat(agencies.search(as(role), AgencySearch.of(mark), 0, 5)).isEmpty();
        assertThatThrownBy(() -> agencies.add(as(role), AgencyDetails.named(mark, AgencyKind.OTHER)))
                .isInstanceOf(NotFound.class);
    }

    private PractitionerDetails chair(UUID agency) {
        return new PractitionerDetails(agency, "Chair " + mark, Profession.CONFERENCE_CHAIR, null, null, null);
    }

    private static PractitionerDetails person(UUID agency, String name) {
        return new PractitionerDetails(agency, name, Profession.SCHOOL, null, null, null);
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        RuleViolation.class, wrong -> assertThat(wrong.code()).isEqualTo(code));
    }

    private static Actor as(Role role) {
        return new Actor(UUID.randomUUID(), "Somebody", Set.of(role), null, null);
    }
}

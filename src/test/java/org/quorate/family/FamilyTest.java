package org.quorate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.ImportCounts;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.family.domain.AddressDetails;
import org.quorate.family.domain.RegisteredFamily;
import org.quorate.family.domain.RestrictionRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FamilyTest {

    private static final Actor SUPPORT = as(Role.BUSINESS_SUPPORT);

    @Autowired
    Families families;

    @Autowired
    Children children;

    @Autowired
    LifeEvents lives;

    @Autowired
    Addresses addresses;

    @Autowired
    FamilyImport imports;

    @Autowired
    Agencies agencies;

    @Autowired
    Practitioners practitioners;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String name = "Z" + UUID.randomUUID().toString().substring(0, 8);
    private Actor worker;
    private RegisteredFamily family;

    @BeforeEach
    void aFamilyOfTwo() {
        clock.setTo("2026-07-01T10:00");
        var council = agencies.add(SUPPORT, AgencyDetails.named(name, AgencyKind.COUNCIL_CHILDREN));
        worker = socialWorker(council);
        family = families.register(SUPPORT, null, ChildDetails.born("Amy", name, LocalDate.of(2019, 5, 4)));
    }

    @Test
    void theReviewingServiceFindsAChildByNameOrReferenceButDoesNotBrowseTheCounty() {
        var reference = families.page(SUPPORT, family.familyId()).family().reference();

        assertThat(families.search(SUPPORT, "amy " + name, 0, 5))
                .singleElement()
                .satisfies(child -> {
                    assertThat(child.label()).isEqualTo("Amy " + name);
                    assertThat(child.ageOn(LocalDate.of(2026, 7, 1))).isEqualTo("7 years");
                });
        assertThat(families.count(SUPPORT, reference)).isEqualTo(1);
        assertThat(families.search(SUPPORT, " ", 0, 5)).isEmpty();
    }

    @Test
    void aSocialWorkerSeesTheChildrenTheyWorkWithAndTheirBrothersAndSisters() {
        var sibling =
                children.addChild(SUPPORT, family.familyId(), ChildDetails.born("Ben", name, LocalDate.of(2022, 1, 1)));
        assertThat(families.search(worker, "", 0, 5)).isEmpty();
        assertThatThrownBy(() -> children.child(worker, sibling)).isInstanceOf(NotFound.class);

        var involvement = children.recordInvolvement(
                SUPPORT, family.childId(), worker.practitionerId(), LocalDate.of(2026, 6, 1), true);

        assertThat(families.search(worker, "", 0, 5)).hasSize(2);
        assertThat(children.child(worker, sibling).givenName()).isEqualTo("Ben");
        assertThat(families.children(worker, family.familyId())).hasSize(2);

        children.endInvolvement(SUPPORT, involvement, LocalDate.of(2026, 6, 30));
        assertThatThrownBy(() -> children.child(worker, sibling)).isInstanceOf(NotFound.class);
        assertThat(children.displayNames(worker, List.of(sibling))).isEmpty();
        assertThat(children.displayNames(SUPPORT, List.of(sibling))).containsValue("Ben " + name);
    }

    @Test
    void aSocialWorkerWhoRegistersAFamilyWorksWithIt() {
        var registered = families.register(worker, name, ChildDetails.unborn(name, LocalDate.of(2026, 9, 1)));

        assertThat(families.page(worker, registered.familyId()).involvements()).hasSize(1);
        assertRefused(
                "reference-taken",
                () -> families.register(worker, name, ChildDetails.unborn(name, LocalDate.of(2026, 9, 1))));
    }

    @Test
    void anExpectedBabyIsBornIntoTheSameRecord() {
        var baby = children.addUnborn(SUPPORT, family.familyId(), ChildDetails.unborn(name, LocalDate.of(2026, 8, 3)));
        assertThat(children.child(SUPPORT, baby)).satisfies(row -> {
            assertThat(row.label()).isEqualTo("Unborn baby of " + name);
            assertThat(row.ageOn(LocalDate.of(2026, 7, 1))).isEqualTo("unborn, due 3 August 2026");
        });

        clock.setTo("2026-07-20T10:00");
        var birth = new BirthDetails("Cal", name, LocalDate.of(2026, 7, 18), Sex.MALE, "943 476 5919");
        lives.born(SUPPORT, baby, birth);

        assertThat(children.child(SUPPORT, baby)).satisfies(row -> {
            assertThat(row.label()).isEqualTo("Cal " + name);
            assertThat(row.nhsNumber()).isEqualTo("9434765919");
            assertThat(row.expectedOn()).isEqualTo(LocalDate.of(2026, 8, 3));
        });
        assertRefused("born-already", () -> lives.born(SUPPORT, baby, birth));
    }

    @Test
    void aConfidentialAddressIsMaskedUntilRevealedAndEachRevealIsOnRecord() {
        var adult = families.addAdult(SUPPORT, family.familyId(), AdultDetails.named("Dee", name));
        families.relate(SUPPORT, family.childId(), adult, new RelationshipDetails(Relationship.MOTHER, true, true));
        var secret = addresses.add(
                SUPPORT,
                adult,
                PersonKind.ADULT,
                new AddressDetails("1 Refuge Row", "PR1 8XJ", true, "Kept from the father", null, null));

        assertThat(addresses.of(SUPPORT, adult)).singleElement().satisfies(row -> {
            assertThat(row.confidential()).isTrue();
            assertThat(row.addressLines()).isNull();
            assertThat(row.postcode()).isNull();
        });
        assertThat(families.page(SUPPORT, family.familyId()).addresses()).allMatch(row -> row.addressLines() == null);
        assertThatThrownBy(() -> addresses.reveal(worker, secret)).isInstanceOf(NotFound.class);
        assertThat(addresses.reveal(SUPPORT, secret).addressLines()).isEqualTo("1 Refuge Row");
        assertThat(reveals(secret)).isEqualTo(1);
        assertRefused(
                "required",
                () -> addresses.add(
                        SUPPORT, adult, PersonKind.ADULT, new AddressDetails("2 Row", null, true, " ", null, null)));
    }

    @Test
    void aRelationshipSaidAgainReplacesWhatWasSaid() {
        var adult = families.addAdult(SUPPORT, family.familyId(), AdultDetails.named("Dee", name));
        families.relate(SUPPORT, family.childId(), adult, new RelationshipDetails(Relationship.OTHER, false, true));
        families.relate(SUPPORT, family.childId(), adult, new RelationshipDetails(Relationship.FATHER, true, false));

        assertThat(children.adults(SUPPORT, family.childId())).singleElement().satisfies(row -> {
            assertThat(row.relationship()).isEqualTo(Relationship.FATHER);
            assertThat(row.parentalResponsibility()).isTrue();
        });
        var restriction = families.restrict(SUPPORT, adult, family.childId(), "No contact: family court, 2 June");
        assertThat(families.page(SUPPORT, family.familyId()).restrictions())
                .extracting(RestrictionRow::protectsName)
                .containsExactly("Amy " + name);
        families.endRestriction(SUPPORT, restriction);
        assertThat(families.page(SUPPORT, family.familyId()).restrictions()).isEmpty();
    }

    @Test
    void aCountyOfFamiliesComesInOnce() {
        var system = Actor.system("import");
        for (int time = 0; time < 2; time++) {
            var counts = time == 0 ? new ImportCounts(1, 0) : new ImportCounts(0, 1);
            assertThat(imports.families(system, List.of(new ImportedFamily(name, name))))
                    .isEqualTo(counts);
            assertThat(imports.children(
                            system,
                            List.of(new ImportedChild(
                                    name,
                                    name,
                                    "",
                                    name,
                                    null,
                                    LocalDate.of(2026, 9, 9),
                                    null,
                                    null,
                                    null,
                                    name,
                                    null,
                                    null,
                                    true,
                                    null,
                                    null,
                                    null))))
                    .isEqualTo(counts);
            assertThat(imports.adults(
                            system, List.of(new ImportedAdult(name, name, "Eve", name, null, null, null, null, false))))
                    .isEqualTo(counts);
            assertThat(imports.relationships(
                            system,
                            List.of(new ImportedRelationship(name, name, name, Relationship.MOTHER, true, true))))
                    .isEqualTo(counts);
        }
        var page = families.page(SUPPORT, Ids.imported("family", name));
        assertThat(page.relationships())
                .singleElement()
                .extracting(RelationshipRow::adultName)
                .isEqualTo("Eve " + name);
        assertThat(page.children())
                .singleElement()
                .extracting(ChildRow::interpreterNeeded)
                .isEqualTo(true);
    }

    @Test
    void analystsAdministratorsAndAgenciesFindNoFamily() {
        for (var role : List.of(Role.ANALYST, Role.ADMINISTRATOR, Role.AGENCY_PRACTITIONER, Role.AGENCY_LEAD)) {
            assertThatThrownBy(() -> families.search(as(role), name, 0, 5)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> families.page(as(role), family.familyId())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> addresses.of(as(role), family.childId())).isInstanceOf(NotFound.class);
        }
    }

    private int reveals(UUID address) {
        return jdbc.sql("select count(*) from audit_entry where subject_id = ? and action = 'confidential-revealed'")
                .param(address)
                .query(Integer.class)
                .single();
    }

    private Actor socialWorker(UUID council) {
        var id = practitioners.add(
                SUPPORT, new PractitionerDetails(council, "Sue " + name, Profession.SOCIAL_WORKER, null, null, null));
        return new Actor(UUID.randomUUID(), "Sue", Set.of(Role.SOCIAL_WORKER), id, council);
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

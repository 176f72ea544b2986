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
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.domain.AddressDetails;
import org.quorate.family.domain.ConfidentialKind;
import org.quorate.family.domain.RegisteredFamily;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.keeping.People;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class KeptDetailsTest {

    private static final Actor SUPPORT =
            new Actor(Ids.next(), "Sue Support", Set.of(Role.BUSINESS_SUPPORT), null, null);

    @Autowired
    private Families families;

    @Autowired
    private Children children;

    @Autowired
    private Addresses addresses;

    @Autowired
    private ConfidentialMarks marks;

    @Autowired
    private KeptDetails kept;

    @Autowired
    private Agencies agencies;

    @Autowired
    private People people;

    @Autowired
    private List<PersonalRecords> records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private final String name = "Z" + UUID.randomUUID().toString().substring(0, 8);
    private RegisteredFamily family;
    private UUID mother;
    private UUID father;

    @BeforeEach
    void twoParentsApart() {
        clock.setTo("2026-07-01T10:00");
        var school = agencies.add(SUPPORT, AgencyDetails.named(name + " Primary School", AgencyKind.SCHOOL));
        family = families.register(SUPPORT, null, ChildDetails.born("Amy", name, LocalDate.of(2019, 5, 4)));
        jdbc.sql("update family_child set school_agency_id = ? where id = ?")
                .params(school, family.childId())
                .update();
        mother = parent("Mia", "07700 900456", Relationship.MOTHER, true);
        father = parent("Finn", "07700 900457", Relationship.FATHER, false);
        addresses.add(
                SUPPORT,
                family.childId(),
                PersonKind.CHILD,
                new AddressDetails("1 Refuge Row\nAshby", "PR1 8XJ", true, "Kept from the father", null, null));
    }

    @Test
    void whatIsConfidentialIsKeptFromTheParentElsewhereAndToldToTheOneAtHome() {
        marks.mark(SUPPORT, family.childId(), PersonKind.CHILD, ConfidentialKind.SCHOOL, "Kept from the father");
        marks.mark(SUPPORT, mother, PersonKind.ADULT, ConfidentialKind.PHONE, "Kept from the father");

        assertThat(from(father))
                .extracting(KeptDetail::kind)
                .containsExactlyInAnyOrder(Kind.ADDRESS, Kind.POSTCODE, Kind.SCHOOL, Kind.PHONE);
        assertThat(from(father)).allMatch(detail -> detail.because().equals(KeptDetail.CONFIDENTIAL));
        assertThat(from(mother)).isEmpty();
    }

    @Test
    void aRestrictionKeepsWhatNobodyMarked() {
        var restriction = families.restrict(SUPPORT, father, mother, "Non-molestation order");

        assertThat(from(father))
                .extracting(KeptDetail::value)
                .containsExactlyInAnyOrder("1 Refuge Row\nAshby", "PR1 8XJ", "+447700900456");
        assertThat(from(mother)).extracting(KeptDetail::value).containsExactly("+447700900457");

        families.endRestriction(SUPPORT, restriction);
        assertThat(from(mother)).isEmpty();
    }

    @Test
    void strangersAndThePersonTakenForAnotherAreToldNothingAtAll() {
        var other = families.register(SUPPORT, null, ChildDetails.born("Bo", name, LocalDate.of(2019, 5, 4)));

        assertThatThrownBy(() -> from(Ids.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> from(other.childId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> kept.from(SUPPORT, father, PersonKind.CHILD, List.of(family.childId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> kept.from(SUPPORT, father, PersonKind.ADULT, List.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMarkIsMadeOnceForAReasonAndStaysOnRecordWhenItEnds() {
        var phone = marks.mark(SUPPORT, mother, PersonKind.ADULT, ConfidentialKind.PHONE, "Kept from the father");

        assertRefused(
                "confidential-already",
                () -> marks.mark(SUPPORT, mother, PersonKind.ADULT, ConfidentialKind.PHONE, "Again"));
        assertRefused(
                "confidential-not-of-them",
                () -> marks.mark(SUPPORT, mother, PersonKind.ADULT, ConfidentialKind.SCHOOL, "Kept"));
        assertRefused("required", () -> marks.mark(SUPPORT, mother, PersonKind.ADULT, ConfidentialKind.EMAIL, "  "));
        marks.lift(SUPPORT, phone);
        assertThat(marks.of(SUPPORT, family.familyId())).isEmpty();
        assertRefused("confidential-no-more", () -> marks.lift(SUPPORT, phone));
        assertThat(jdbc.sql("select count(*) from family_confidential_mark where id = ?")
                        .param(phone)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoAsksForAChildIsNotToldAConfidentialSchool() {
        marks.mark(SUPPORT, family.childId(), PersonKind.CHILD, ConfidentialKind.SCHOOL, "Kept from the father");

        assertThat(disclosed(true)).doesNotContain(name + " Primary School");
        assertThat(disclosed(false)).contains(name + " Primary School");
    }

    private List<String> disclosed(boolean onBehalf) {
        var subject = people.find(family.childId(), onBehalf).orElseThrow();
        return records.stream()
                .filter(record -> record.title().equals("Family record"))
                .flatMap(record -> record.about(subject).stream())
                .filter(passage -> passage.heldBack() == null)
                .map(passage -> passage.text())
                .toList();
    }

    private List<KeptDetail> from(UUID reader) {
        var kind = reader.equals(family.childId()) ? PersonKind.CHILD : PersonKind.ADULT;
        return kept.from(SUPPORT, reader, kind, List.of(family.childId()));
    }

    private UUID parent(String given, String phone, Relationship relationship, boolean livesWith) {
        var adult = families.addAdult(
                SUPPORT, family.familyId(), new AdultDetails(given, name, null, phone, null, null, false));
        families.relate(SUPPORT, family.childId(), adult, new RelationshipDetails(relationship, true, livesWith));
        return adult;
    }

    private static void assertRefused(String code, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}

package org.quorate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;
import org.quorate.family.domain.LookAlike;
import org.quorate.family.domain.LookAlikes;
import org.quorate.family.domain.RegisteredFamily;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MeetingData;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever finds a child, or finds out that there is one, is on record. */
@PortalTest
class TracesOfFindingTest {

    private static final LocalDate BORN = LocalDate.of(2019, 5, 4);

    @Autowired
    private Families families;

    @Autowired
    private Children children;

    @Autowired
    private Adults adults;

    @Autowired
    private RestrictedCases restricted;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "Z" + UUID.randomUUID().toString().substring(0, 8);
    private Actor support;
    private Actor worker;
    private RegisteredFamily family;

    @BeforeEach
    void aFamily() {
        support = scene.support();
        var council = scene.agency(name, AgencyKind.COUNCIL_CHILDREN);
        worker = scene.actor(
                Role.SOCIAL_WORKER, scene.practitioner(council, "Sue " + name, Profession.SOCIAL_WORKER), council);
        family = families.register(support, name, amy());
    }

    @Test
    void aSearchPutsEachChildItNamesOnRecord() {
        assertThat(families.search(support, name, 0, 5)).hasSize(1);

        assertThat(entries("READ", support, family.childId())).containsExactly("families");
    }

    @Test
    void anAdultIsFoundByNameAndIsOnRecordThenForWhoeverWorksWithTheFamilyOnly() {
        var adult = families.addAdult(support, family.familyId(), AdultDetails.named("Zoë-Ann", name));

        assertThat(adults.search(support, "zoe " + name, 5))
                .singleElement()
                .satisfies(found -> assertThat(found.familyId()).isEqualTo(family.familyId()));
        assertThat(adults.search(support, "z", 5)).as("too short a text").isEmpty();
        assertThat(adults.search(worker, name, 5)).isEmpty();
        assertThat(entries("READ", support, adult)).containsExactly("families");

        children.recordInvolvement(support, family.childId(), worker.practitionerId(), BORN, true);
        assertThat(adults.search(worker, name, 5)).hasSize(1);
        assertThatThrownBy(() -> adults.search(scene.actor(Role.ANALYST, null, null), name, 5))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAdultOfARestrictedCaseIsFoundByNobodyOutside() {
        families.addAdult(support, family.familyId(), AdultDetails.named("Zoë", name));
        var manager = MeetingData.actor(Role.SERVICE_MANAGER);
        restricted.restrict(manager, family.familyId(), "A colleague’s family", Set.of());

        assertThat(adults.search(support, name, 5)).isEmpty();
    }

    @Test
    void ofALookAlikeWhoMayNotSeeItLearnsOnlyThatThereIsOne() {
        var same = ChildDetails.born("Aimee", name.toLowerCase(Locale.ROOT), BORN);

        assertThat(children.lookAlikes(support, same)).satisfies(found -> {
            assertThat(found.seen()).extracting(LookAlike::label).containsExactly("Amy " + name);
            assertThat(found.others()).isFalse();
        });
        assertThat(children.lookAlikes(worker, same)).isEqualTo(new LookAlikes(List.of(), true));

        assertThat(entries("READ", support, family.childId())).containsExactly("look-alike");
        assertThat(entries("REFUSED", worker, family.childId())).containsExactly("look-alike");
        assertThat(entries("READ", worker, family.childId())).isEmpty();
    }

    @Test
    void tryingOutCouncilIdsAndReferencesLeavesATraceOfEachThatIsTaken() {
        assertRefused("la-child-id-taken", () -> families.register(worker, null, amy()));
        assertRefused("reference-taken", () -> families.register(worker, name, ChildDetails.born("Cy", name, BORN)));

        assertThat(entries("REFUSED", worker, family.childId())).containsExactly("council-id-taken");
        assertThat(entries("REFUSED", worker, family.familyId())).containsExactly("reference-taken");
    }

    private ChildDetails amy() {
        return new ChildDetails("Amy", name, BORN, null, null, null, null, name, null, null, false, null, null, null);
    }

    private List<String> entries(String kind, Actor actor, UUID id) {
        return jdbc.sql("select action from audit_entry where actor_id = ? and kind = ? and subject_id = ?")
                .params(actor.id(), kind, id)
                .query(String.class)
                .list();
    }

    private static void assertRefused(String code, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        RuleViolation.class, wrong -> assertThat(wrong.code()).isEqualTo(code));
    }
}

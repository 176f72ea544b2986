package org.quorate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.conference.Conferences;
import org.quorate.directory.Profession;
import org.quorate.family.domain.LookAlike;
import org.quorate.invitation.RestrictedScene;
import org.quorate.invitation.RestrictedScene.OfAColleague;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RestrictedCasesTest {

    @Autowired
    private RestrictedCases restricted;

    @Autowired
    private Families families;

    @Autowired
    private Children children;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Gate gate;

    @Autowired
    private Scene scene;

    @Autowired
    private RestrictedScene colleagues;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private OfAColleague family;
    private Actor manager;
    private Actor support;

    @BeforeEach
    void aColleaguesFamilyRestrictedToTwo() {
        clock.setTo(Scene.TODAY);
        family = colleagues.ofAColleague();
        manager = colleagues.account(Role.SERVICE_MANAGER);
        support = colleagues.account(Role.BUSINESS_SUPPORT);
        colleagues.restrictTo(family, manager, support);
    }

    @Test
    void itIsThereForThePeopleNamedAndForNobodyElse() {
        assertThat(families.count(support, family.name())).isEqualTo(2);
        assertThat(families.page(support, family.familyId()).children()).hasSize(2);

        assertThat(families.count(scene.support(), family.name())).isZero();
        missing(() -> families.page(scene.support(), family.familyId()));
        missing(() -> children.recordInvolvement(scene.support(), family.childId(), family.gp(), null, true));
    }

    @Test
    void aChildAddedLaterIsRestrictedToo() {
        var later = children.addChild(
                support, family.familyId(), ChildDetails.born(family.name(), "Example", LocalDate.of(2020, 5, 5)));

        missing(() -> children.child(scene.support(), later));
    }

    @Test
    void whoeverAddsALookAlikeLearnsNothingOfIt() {
        var born = LocalDate.of(2020, 5, 5);
        var child = children.addChild(support, family.familyId(), ChildDetails.born("Io", family.name(), born));
        var alike = ChildDetails.born("Anybody", family.name(), born);

        assertThat(children.lookAlikes(support, alike).seen())
                .extracting(LookAlike::personId)
                .containsExactly(child);
        assertThat(children.lookAlikes(scene.support(), alike).any()).isFalse();
    }

    @Test
    void theIdOfAnAdultOpensNoChild() {
        var adult = families.adults(support, family.familyId()).getFirst().id();

        missing(() -> children.child(scene.support(), adult));
    }

    @Test
    void whoIsInvitedKeepsTheConferenceAndNothingElse() {
        var gp = scene.actor(Role.AGENCY_PRACTITIONER, family.gp(), Ids.next());

        assertThat(gate.mayConference(gp, family.conferenceId())).isTrue();
        assertThat(gate.mayChild(gp, family.childId())).isFalse();
    }

    @Test
    void theSocialWorkerOfTheFamilySeesItOnlyWhenNamed() {
        var worker = family.worker();
        var named = colleagues.account(Role.SOCIAL_WORKER, worker.practitionerId(), worker.agencyId());
        missing(() -> families.page(named, family.familyId()));
        assertThat(families.count(named, family.name())).isZero();

        restricted.name(manager, family.familyId(), named.id());

        assertThat(families.page(named, family.familyId()).children()).hasSize(2);
        restricted.unname(manager, family.familyId(), named.id());
        missing(() -> families.page(named, family.familyId()));
    }

    @Test
    void liftedItIsEverybodysAgainAndStaysOnRecord() {
        restricted.lift(manager, family.familyId(), "The colleague has left");

        assertThat(families.count(scene.support(), family.name())).isEqualTo(2);
        assertThat(restricted.of(scene.support(), family.familyId())).isEmpty();
        assertThat(jdbc.sql("""
                        select l.reason from family_case_lifted l
                                 join family_case_restriction r on r.id = l.restriction_id
                        where r.family_id = ? and r.restricted_by = ? and l.lifted_by = r.restricted_by
                        """)
                        .params(family.familyId(), manager.id())
                        .query(String.class)
                        .single())
                .isEqualTo("The colleague has left");
    }

    @Test
    void onlyAManagerItIsRestrictedToChangesItAndOneIsAlwaysLeft() {
        var other = colleagues.account(Role.SERVICE_MANAGER);
        missing(() -> restricted.lift(other, family.familyId(), "I want to see it"));
        missing(() -> restricted.name(support, family.familyId(), other.id()));
        refused("case-needs-a-manager", () -> restricted.unname(manager, family.familyId(), manager.id()));
        refused("case-restricted-already", () -> restricted.restrict(manager, family.familyId(), "Again", Set.of()));

        restricted.name(manager, family.familyId(), other.id());
        restricted.unname(other, family.familyId(), manager.id());

        missing(() -> families.page(manager, family.familyId()));
        assertThat(families.page(other, family.familyId()).children()).hasSize(2);
    }

    @Test
    void nobodyFromOutsideTheServiceOrSocialCareCanBeNamed() {
        var analyst = colleagues.account(Role.ANALYST);

        missing(() -> restricted.name(manager, family.familyId(), analyst.id()));
        missing(() -> restricted.name(manager, family.familyId(), UUID.randomUUID()));
    }

    @Test
    void aConferenceAboutAnotherFamilyTooIsClosedAndThatFamilyStaysOpen() {
        var other = scene.firstChild("Omar", LocalDate.of(2018, 2, 2));
        jdbc.sql("""
                        insert into conference_child (id, conference_id, child_id, kind, clock_basis, clock_from, due_on)
                        values (?, ?, ?, 'INITIAL', 'STRATEGY_DISCUSSION', '2026-02-16', '2026-03-09')
                        """).params(Ids.next(), family.conferenceId(), other).update();
        jdbc.sql("update conference_conference set status = 'HELD', held_on = '2026-02-27' where id = ?")
                .param(family.conferenceId())
                .update();

        missing(() -> conferences.conference(scene.support(), family.conferenceId()));
        assertThat(children.child(scene.support(), other).givenName()).isEqualTo("Omar");
        assertThat(conferences.heldBefore(scene.support(), other))
                .singleElement()
                .satisfies(before -> {
                    assertThat(before.heldOn()).isEqualTo("2026-02-27");
                    assertThat(before.toString()).doesNotContain(family.conferenceReference());
                });
        assertThat(conferences.heldBefore(support, other).getFirst().reference())
                .isEqualTo(family.conferenceReference());
    }

    @Test
    void itSaysWhenTheChairBookedOrBusinessSupportIsNotAmongThem() {
        var chair = scene.practitioner("Carol Chair", Profession.CONFERENCE_CHAIR);
        jdbc.sql("update conference_conference set chair_id = ? where id = ?")
                .params(chair, family.conferenceId())
                .update();
        assertThat(gaps()).singleElement().asString().contains("Carol Chair is booked to chair");

        restricted.unname(manager, family.familyId(), support.id());
        assertThat(gaps()).hasSize(2);

        restricted.name(
                manager,
                family.familyId(),
                colleagues.account(Role.CHAIR, chair, Ids.next()).id());
        assertThat(gaps()).singleElement().asString().startsWith("Nobody of business support");
    }

    private Iterable<String> gaps() {
        return restricted.of(manager, family.familyId()).orElseThrow().gaps();
    }

    private static void missing(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class).hasMessage("not found");
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}

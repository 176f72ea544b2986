package org.quorate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.conference.Conferences;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
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
class EmergencyOpeningsTest {

    private static final String WHY = "The police ask where the children are";

    @Autowired
    private EmergencyOpenings openings;

    @Autowired
    private RestrictedCases restricted;

    @Autowired
    private Families families;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Practitioners practitioners;

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
    private Actor duty;

    @BeforeEach
    void aRestrictedFamilyWhereFourHoursAreAllowed() {
        clock.setTo(Scene.TODAY);
        family = colleagues.ofAColleague();
        var inDirectory =
                scene.reachable("Marta Manager", Profession.SOCIAL_WORK_MANAGER, "m" + Ids.next() + "@example.org");
        var agency = practitioners.detail(scene.support(), inDirectory).agencyId();
        manager = colleagues.account(Role.SERVICE_MANAGER, inDirectory, agency);
        duty = colleagues.account(Role.BUSINESS_SUPPORT);
        colleagues.restrictTo(family, manager);
        openings.allow(manager, 4);
    }

    @AfterEach
    void asItWas() {
        openings.allow(manager, 0);
    }

    @Test
    void itOpensForSomeHoursToTheOneWhoAskedAndClosesByItself() {
        assertThat(openings.ask(duty, family.reference(), WHY)).containsExactly(family.familyId());

        assertThat(families.page(duty, family.familyId()).children()).hasSize(2);
        assertThat(conferences.conference(duty, family.conferenceId()).reference())
                .isEqualTo(family.conferenceReference());
        missing(() -> families.page(scene.support(), family.familyId()));

        clock.advance(Duration.ofHours(4));
        missing(() -> families.page(duty, family.familyId()));
        missing(() -> conferences.conference(duty, family.conferenceId()));
    }

    @Test
    void theNumberOfAConferenceOpensItsFamily() {
        assertThat(openings.ask(duty, family.conferenceReference(), WHY)).containsExactly(family.familyId());
    }

    @Test
    void aReferenceThatOpensNothingIsAnsweredTheSameWhateverItIs() {
        var open = families.register(scene.support(), null, ChildDetails.born("Amy", "Open", LocalDate.of(2019, 1, 1)));
        var notRestricted =
                families.page(scene.support(), open.familyId()).family().reference();

        assertThat(openings.ask(duty, "F-NOBODY", WHY)).isEmpty();
        assertThat(openings.ask(duty, notRestricted, WHY)).isEmpty();
        assertThat(openings.ask(manager, family.reference(), WHY)).as("named").isEmpty();
        assertThat(asked(duty)).isEqualTo(2);
        assertThat(audited(duty)).isEqualTo(2);
    }

    @Test
    void withoutAReasonNothingOpens() {
        refused("required", () -> openings.ask(duty, family.reference(), " "));
        missing(() -> families.page(duty, family.familyId()));
    }

    @Test
    void whoGuessesIsStopped() {
        for (int n = 0; n < EmergencyOpenings.MOST_IN_VAIN; n++) {
            openings.ask(duty, "CP-2026-" + n, WHY);
        }
        refused("emergency-too-often", () -> openings.ask(duty, family.reference(), WHY));

        clock.advance(Duration.ofMinutes(61));
        assertThat(openings.ask(duty, family.reference(), WHY)).isNotEmpty();
    }

    @Test
    void wherePartnershipsDoNotAllowItNothingOpens() {
        openings.allow(manager, 0);

        refused("emergency-not-allowed", () -> openings.ask(duty, family.reference(), WHY));
        assertThat(audited(duty)).isEqualTo(1);
        missing(() -> openings.allow(duty, 4));
    }

    @Test
    void theManagersItIsRestrictedToAreToldAtOnceAndNobodyElse() {
        openings.ask(duty, family.reference(), WHY);

        var opening = openings.unseen(manager).getFirst();
        assertThat(opening.reason()).isEqualTo(WHY);
        assertThat(opening.openedBy()).isEqualTo(duty.name());
        var other = colleagues.account(Role.SERVICE_MANAGER);
        assertThat(openings.unseen(other)).isEmpty();
        missing(() -> openings.see(other, opening.id()));
        assertThat(jdbc.sql("""
                        select concat(subject_line, body) from correspondence_message
                        where kind = 'CASE_OPENED' and recipient_id = ? and subject_id = ?
                        """)
                        .params(manager.practitionerId(), opening.id())
                        .query(String.class)
                        .single())
                .contains("opened")
                .doesNotContain(family.name(), family.reference(), WHY, duty.name());

        openings.see(manager, opening.id());
        assertThat(openings.unseen(manager)).isEmpty();
    }

    @Test
    void whoOpensItMayNotChangeWhoSeesIt() {
        var chief = colleagues.account(Role.SERVICE_MANAGER);
        openings.ask(chief, family.reference(), WHY);

        refused("case-for-its-managers", () -> restricted.name(chief, family.familyId(), chief.id()));
    }

    private int asked(Actor actor) {
        return count("select count(*) from family_emergency_opening where account_id = ?", actor.id());
    }

    private int audited(Actor actor) {
        return count(
                "select count(*) from audit_entry where actor_id = ? and kind = 'REFUSED' and action = 'emergency-opening'",
                actor.id());
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }

    private static void missing(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}

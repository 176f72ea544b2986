package org.quorate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.decision.domain.PlanRow;
import org.quorate.family.BirthDetails;
import org.quorate.family.ChildDetails;
import org.quorate.family.Children;
import org.quorate.family.Families;
import org.quorate.family.LifeEvent;
import org.quorate.family.LifeEvents;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.Examples;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-24: plans end without a conference, reviews end or are counted anew, and a mistake is taken back with them. */
@PortalTest
class PlansFollowLivesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private LifeEvents lives;

    @Autowired
    private Families families;

    @Autowired
    private Children children;

    @Autowired
    private Plans plans;

    @Autowired
    private ReviewsDue reviews;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID child;

    @BeforeEach
    void aChildOnAPlan() {
        clock.setTo(Scene.TODAY);
        child = scene.firstChild("Ella", LocalDate.of(2010, 1, 1));
        plans.recordRunning(scene.support(), child, LocalDate.of(2025, 9, 8), Category.NEG);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIED", "MOVED_AWAY", "TRANSFERRED_OUT"})
    void aPlanEndsWithTheReasonAndGoesOnWhenThatWasAMistake(LifeEvent what) {
        reviewDue(child, "2026-03-20");
        assertThat(isListed(child)).isTrue();

        lives.left(scene.support(), child, what, TODAY.minusDays(1), null);

        assertThat(plan(child).endedOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(plan(child).endReason()).isEqualTo(PlanEnd.by(what));
        assertThat(isListed(child)).isFalse();

        lives.undo(scene.support(), event(child));
        assertThat(plan(child).isOpen()).isTrue();
        assertThat(isListed(child)).isTrue();
    }

    @Test
    void aPlanEndsOnThe18thBirthdayWithoutAnybodySayingSo() {
        reviewDue(child, "2028-01-20");
        clock.setTo("2027-12-31T23:30");
        assertThat(plan(child).isOpen()).isTrue();
        assertThat(isListed(child)).isTrue();

        clock.setTo("2028-01-01T00:30");

        assertThat(plan(child).endedOn()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(plan(child).endReason()).isEqualTo(PlanEnd.TURNED_18);
        assertThat(isListed(child)).isFalse();
    }

    @Test
    void aPlanThatStartedLaterIsNoPlanThatItCouldEnd() {
        assertThatThrownBy(
                        () -> lives.left(scene.support(), child, LifeEvent.MOVED_AWAY, LocalDate.of(2025, 9, 1), null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("plan-started-since"));
        assertThat(plan(child).isOpen()).isTrue();
        assertThat(children.child(scene.support(), child).leftBy())
                .as("nothing is on record then")
                .isNull();
    }

    @Test
    void aBirthCountsTheReviewAnewAndItsUndoingBack() {
        for (var example : Examples.of("rules/pre-birth-clock.md")) {
            if (example.get("Born").isEmpty() || !example.get("After birth").equals("20 WD")) {
                continue;
            }
            var heldOn = Examples.day(example.get("Conference"));
            var born = Examples.day(example.get("Born"));
            clock.setTo(Scene.TODAY);
            var family = children.child(scene.support(), child).familyId();
            var baby = children.addUnborn(
                    scene.support(), family, ChildDetails.unborn("Example", LocalDate.of(2026, 4, 1)));
            var conference = held(baby, heldOn);
            assertThat(nextReview(baby)).as("as decided").isEqualTo(LocalDate.of(2026, 6, 2));
            clock.setTo(born.isBefore(heldOn) ? heldOn + "T18:00" : born + "T18:00");

            lives.born(scene.support(), baby, new BirthDetails("Cal", "Example", born, null, null));

            assertThat(nextReview(baby))
                    .as(example.toString())
                    .isEqualTo(Examples.day(example.get("First review due")));
            assertThat(jdbc.sql("""
                            select count(*) from decision_outcome
                             where conference_id = ? and superseded_at is null and decided_at = '2026-03-02 10:00:00'
                            """).param(conference).query(Integer.class).single())
                    .as("one decision stands, as it was made")
                    .isEqualTo(1);

            lives.undo(scene.support(), event(baby));
            assertThat(nextReview(baby)).isEqualTo(LocalDate.of(2026, 6, 2));
        }
    }

    private UUID held(UUID baby, LocalDate on) {
        var id = scene.called(ConferenceKind.PRE_BIRTH, baby);
        jdbc.sql("update conference_child set open_child_id = null where conference_id = ?")
                .param(id)
                .update();
        jdbc.sql("update conference_conference set held_on = ?, status = 'HELD' where id = ?")
                .params(on, id)
                .update();
        jdbc.sql("""
                        insert into decision_outcome (id, conference_id, child_id, outcome, category, next_review_due,
                               core_group_due, decided_by, decided_at)
                        values (?, ?, ?, 'PLAN_MADE', 'NEG', '2026-06-02', '2026-03-16', ?, '2026-03-02 10:00:00')
                        """).params(Ids.next(), id, baby, Actor.SYSTEM_ID).update();
        return id;
    }

    private LocalDate nextReview(UUID baby) {
        return jdbc.sql("select next_review_due from decision_outcome where child_id = ? and superseded_at is null")
                .param(baby)
                .query(LocalDate.class)
                .single();
    }

    private PlanRow plan(UUID of) {
        return plans.plansOf(scene.support(), List.of(of))
                .getOrDefault(of, List.of())
                .getFirst();
    }

    private UUID event(UUID of) {
        return families
                .page(scene.support(), children.child(scene.support(), of).familyId())
                .events()
                .stream()
                .filter(row -> row.childId().equals(of))
                .filter(event -> event.overWhy() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean isListed(UUID of) {
        return reviews.within(scene.support(), 42, 100_000).stream()
                .anyMatch(row -> row.childId().equals(of));
    }

    private void reviewDue(UUID of, String due) {
        jdbc.sql("""
                        insert into decision_outcome (id, conference_id, child_id, outcome, category, next_review_due,
                               decided_by, decided_at)
                        values (?, ?, ?, 'PLAN_CONTINUED', 'NEG', ?, ?, '2025-01-06 10:00:00')
                        """).params(Ids.next(), Ids.next(), of, due, Actor.SYSTEM_ID).update();
    }
}

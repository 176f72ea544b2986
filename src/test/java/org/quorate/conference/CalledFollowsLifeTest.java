package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.invitation.Scene.DAY;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.conference.domain.MoveConference;
import org.quorate.conference.domain.OpenMatter;
import org.quorate.family.BirthDetails;
import org.quorate.family.ChildDetails;
import org.quorate.family.Children;
import org.quorate.family.LifeEvent;
import org.quorate.family.LifeEvents;
import org.quorate.invitation.Scene;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-24: nothing is called past what happened to a child, and what is called says what does not fit any more. */
@PortalTest
class CalledFollowsLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Conferences conferences;

    @Autowired
    private OpenMatters matters;

    @Autowired
    private LifeEvents lives;

    @Autowired
    private Children children;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID ella;

    @BeforeEach
    void aChild() {
        clock.setTo(Scene.TODAY);
        ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"DIED, child-has-died", "MOVED_AWAY, child-has-left", "TRANSFERRED_OUT, child-has-left"})
    void noConferenceIsCalledAboutAChildWhoIsGoneAndTheOneThatIsCalledIsListed(LifeEvent what, String code) {
        var id = scene.called(on(DAY, ella));
        assertThat(matter(id)).isNull();

        lives.left(scene.support(), ella, what, TODAY, null);

        assertThat(matter(id)).isEqualTo(OpenMatter.What.CHILD);
        assertThat(conferences.children(scene.support(), id))
                .singleElement()
                .satisfies(child -> assertThat(child.goneBy(DAY))
                        .hasValueSatisfying(gone -> assertThat(gone.by()).isEqualTo(what)));
        conferences.cancel(scene.support(), id, EndReason.FAMILY_MOVED, null);
        assertRefused(code, "children", () -> scene.called(ConferenceKind.INITIAL, ella));
    }

    @Test
    void noConferenceIsCalledOrMovedPastAn18thBirthday() {
        var leo = scene.firstChild("Leo", DAY.plusDays(1).minusYears(18));
        assertRefused("child-is-18", "children", () -> scene.called(on(DAY.plusDays(1), leo)));
        var id = scene.called(on(DAY, leo));
        var row = conferences.conference(scene.support(), id);

        assertRefused(
                "child-is-18", "heldOn", () -> conferences.move(scene.support(), id, moved(row, DAY.plusDays(1))));
        jdbc.sql("update conference_conference set held_on = ? where id = ?")
                .params(DAY.plusDays(1), id)
                .update();
        assertThat(matter(id)).isEqualTo(OpenMatter.What.CHILD);
    }

    @Test
    void aBirthCountsTheReviewThatIsCalledAnew() {
        var family = children.child(scene.support(), ella).familyId();
        var baby = children.addUnborn(scene.support(), family, ChildDetails.unborn("Example", DAY));
        var before = scene.called(ConferenceKind.PRE_BIRTH, baby);
        jdbc.sql("update conference_child set open_child_id = null where conference_id = ?")
                .param(before)
                .update();
        jdbc.sql("update conference_conference set status = 'HELD', held_on = ? where id = ?")
                .params(Scene.STRATEGY, before)
                .update();
        var review = scene.called(scene.callOn(LocalDate.of(2026, 4, 15), ConferenceKind.REVIEW, baby));
        assertThat(due(review)).isEqualTo(LocalDate.of(2026, 5, 22));

        lives.born(scene.support(), baby, new BirthDetails("Cal", "Example", TODAY, null, null));

        assertThat(due(review)).as("20 working days after the birth").isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(matter(review)).isEqualTo(OpenMatter.What.LATE);
    }

    private OpenMatter.@Nullable What matter(UUID conferenceId) {
        return WhatIsOpen.about(conferenceId, matters, scene.support());
    }

    private LocalDate due(UUID conferenceId) {
        return conferences.children(scene.support(), conferenceId).getFirst().dueOn();
    }

    private CallConference on(LocalDate day, UUID child) {
        return scene.callOn(day, ConferenceKind.INITIAL, child);
    }

    private static MoveConference moved(ConferenceRow seen, LocalDate day) {
        return new MoveConference(
                seen.version(),
                day,
                seen.startsAt(),
                seen.minutes(),
                seen.mode(),
                seen.chairId(),
                null,
                seen.placeNote(),
                EndReason.OTHER,
                null,
                null,
                null);
    }

    private static void assertRefused(String code, String field, ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo(field);
        });
    }
}

package org.quorate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReviewsDueTest {

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
    void aChild() {
        clock.setTo(Scene.TODAY);
        child = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
    }

    @Test
    void aReviewWithinTheDaysAskedForIsListedUntilItIsCalled() {
        onAPlan("2026-03-20", null);
        assertThat(isListed()).isTrue();

        scene.called(ConferenceKind.REVIEW, child);

        assertThat(isListed()).isFalse();
    }

    @Test
    void eachChildInTheListIsOnRecordAsRead() {
        onAPlan("2026-03-20", null);
        var support = scene.support();

        reviews.within(support, 42, 100_000);

        assertThat(jdbc.sql("select action from audit_entry where actor_id = ? and subject_id = ?")
                        .params(support.id(), child)
                        .query(String.class)
                        .list())
                .containsExactly("reviews-due");
    }

    @Test
    void oneDueLaterIsNotListedYet() {
        onAPlan("2026-04-14", null);
        assertThat(isListed()).isFalse();
    }

    @Test
    void aPlanThatEndedNeedsNoReview() {
        onAPlan("2026-03-20", "2026-02-01");
        assertThat(isListed()).isFalse();
    }

    @Test
    void oneDueMoreThanAYearAgoIsCountedApart() {
        var before = reviews.longOverdue(scene.support());

        onAPlan("2025-03-01", null);

        assertThat(isListed()).isFalse();
        assertThat(reviews.longOverdue(scene.support())).isEqualTo(before + 1);
    }

    private boolean isListed() {
        return reviews.within(scene.support(), 42, 100_000).stream()
                .anyMatch(row -> row.childId().equals(child));
    }

    private void onAPlan(String reviewDue, String ended) {
        jdbc.sql("""
                        insert into decision_plan (id, child_id, started_on, initial_category, latest_category, ended_on)
                        values (?, ?, '2025-01-06', 'NEG', 'NEG', ?)
                        """).params(Ids.next(), child, ended).update();
        jdbc.sql("""
                        insert into decision_outcome (id, conference_id, child_id, outcome, category, next_review_due,
                               decided_by, decided_at)
                        values (?, ?, ?, 'PLAN_CONTINUED', 'NEG', ?, ?, '2025-01-06 10:00:00')
                        """)
                .params(Ids.next(), Ids.next(), child, reviewDue, Actor.SYSTEM_ID)
                .update();
    }
}

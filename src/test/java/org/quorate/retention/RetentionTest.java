package org.quorate.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.audit.AuditRecord;
import org.quorate.family.ChildDetails;
import org.quorate.family.Children;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Trigger;
import org.quorate.retention.domain.QueueFill;
import org.quorate.retention.domain.RetentionRule;
import org.quorate.retention.domain.ReviewRow;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan of an old case ended on 11 March 2027, so that 35 years are over on 11 March 2062. */
@PortalTest
class RetentionTest {

    private static final Actor FIRST = MeetingData.actor(Role.SERVICE_MANAGER);
    private static final Actor SECOND = MeetingData.actor(Role.SERVICE_MANAGER);
    private static final String OVER = "2062-03-11T09:00";

    @Autowired
    Retention retention;

    @Autowired
    LegalHolds holds;

    @Autowired
    RetentionRules rules;

    @Autowired
    QueueFill queue;

    @Autowired
    AuditRecord record;

    @Autowired
    Children children;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @Autowired
    ApplicationContext context;

    private OldCase old;

    @BeforeEach
    void aCaseThatEnded() {
        clock.setTo(Scene.TODAY);
        old = new OldCase(context);
    }

    @AfterEach
    void nothingIsLeftHeldOrShortened() {
        holds.list(FIRST, 0, 1000).stream()
                .filter(hold -> hold.lifted() == null)
                .forEach(hold -> holds.lift(FIRST, hold.id(), "the test is over"));
        jdbc.sql("delete from retention_rule").update();
    }

    @Test
    void aCaseIsReviewedOnTheDayItsLongestRuleEndsAndNotBefore() {
        clock.setTo("2062-03-10T09:00");
        queue.fill();
        assertThat(review()).isEmpty();

        clock.setTo(OVER);
        queue.fill();
        queue.fill();

        assertThat(review()).hasValueSatisfying(row -> {
            assertThat(row.rule()).isEqualTo("35 years after the last contact");
            assertThat(row.dueOn()).isEqualTo(LocalDate.of(2062, 3, 11));
            assertThat(row.recordClass()).isEqualTo(RecordClass.CASE_RECORD);
        });
        assertThat(old.traces()).as("nothing is destroyed without a review").isNotEmpty();
    }

    @Test
    void whatIsDestroyedIsInNoTableAnyMoreAndStaysCounted() {
        var review = queued();
        var counted = old.counted();
        assertThat(old.traces()).hasSizeGreaterThan(15);
        var sound = record.verify(FIRST).sound();

        retention.propose(FIRST, review, "Not looked after, not adopted: checked in the case file");
        var certificate = retention.destroy(SECOND, review);

        assertThat(old.traces()).isEmpty();
        assertThat(old.counted()).isEqualTo(counted);
        assertThat(children.child(FIRST, old.childId()).label()).isEqualTo("Record destroyed");
        assertThat(certificate.counts().keySet()).contains("family", "invitations", "messages", "questionnaires");
        assertThat(certificate.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isGreaterThan(15);
        assertThat(certificate.rule()).startsWith("35 years after the last contact. Blackpool");
        assertThat(record.verify(FIRST).sound()).isEqualTo(sound);
        assertThat(record.entriesAbout(FIRST, old.familyId(), 10))
                .anyMatch(entry -> entry.action().equals("retention-destroyed")
                        && entry.actorId().equals(SECOND.id()));
        queue.fill();
        assertThat(review()).isEmpty();
    }

    @Test
    void oneServiceManagerAloneDestroysNothing() {
        var review = queued();
        assertThatThrownBy(() -> retention.destroy(FIRST, review)).hasMessageContaining("retention-not-proposed");
        retention.propose(FIRST, review, "Checked");

        assertThatThrownBy(() -> retention.destroy(FIRST, review)).hasMessageContaining("retention-two-people");
        assertThatThrownBy(() -> retention.propose(SECOND, review, "Checked"))
                .hasMessageContaining("retention-proposed-already");
        assertThat(old.traces()).isNotEmpty();
    }

    @Test
    void aLegalHoldWinsWhenPlacedBeforeAndAfterTheReview() {
        var review = queued();
        retention.propose(FIRST, review, "Checked");
        var hold = holds.place(FIRST, old.reference(), "An inquiry has asked for it");

        assertThatThrownBy(() -> retention.destroy(SECOND, review)).hasMessageContaining("retention-held");
        assertThat(review()).hasValueSatisfying(row -> assertThat(row.held()).isTrue());
        holds.lift(FIRST, hold, "The inquiry is over");
        assertThatThrownBy(() -> holds.lift(FIRST, hold, "Again")).isInstanceOf(NotFound.class);
        retention.destroy(SECOND, review);
        assertThat(old.traces()).isEmpty();
    }

    @Test
    void aHoldOnEverythingKeepsEverythingOutOfTheQueue() {
        holds.place(FIRST, null, "A public inquiry has forbidden destruction");
        clock.setTo(OVER);
        queue.fill();
        assertThat(review()).isEmpty();
    }

    @Test
    void whatIsKeptLongerComesBackOnItsDay() {
        var review = queued();
        retention.keepLonger(FIRST, review, LocalDate.of(2092, 5, 17), "Looked after: 75 years from birth");
        queue.fill();
        assertThat(review()).isEmpty();

        clock.setTo("2092-05-17T09:00");
        queue.fill();
        assertThat(review()).isPresent();
    }

    @Test
    void aCaseThatWentOnIsNotDestroyedAndLeavesTheQueue() {
        var review = queued();
        retention.propose(FIRST, review, "Checked");
        children.addChild(FIRST, old.familyId(), ChildDetails.born("Tom", "Example", LocalDate.of(2060, 1, 1)));

        assertThatThrownBy(() -> retention.destroy(SECOND, review)).hasMessageContaining("retention-not-over");
        queue.fill();
        assertThat(review()).isEmpty();
    }

    @Test
    void aPartnershipsOwnLineHoldsFromItsDayOn() {
        rules.set(FIRST, own(Trigger.LAST_CONTACT, 12, LocalDate.of(2052, 1, 1)));
        rules.set(FIRST, own(Trigger.YOUNGEST_BORN, 12, LocalDate.of(2052, 1, 1)));
        clock.setTo("2051-12-31T09:00");
        queue.fill();
        assertThat(review()).isEmpty();
        clock.setTo("2052-01-01T09:00");
        queue.fill();
        assertThat(review()).isPresent();

        assertThatThrownBy(() -> rules.set(FIRST, own(Trigger.LAST_CONTACT, 12, LocalDate.of(2051, 1, 1))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("retention-from-past");
        assertThatThrownBy(() -> rules.set(FIRST, own(Trigger.LAST_SIGN_IN, 12, LocalDate.of(2053, 1, 1))))
                .hasMessageContaining("retention-no-such-line");
    }

    @Test
    void messagesAndFamiliesOwnWordsGoEarlierThanTheCase() {
        clock.setTo("2033-01-01T09:00");
        queue.fill();
        var reference = jdbc.sql("select reference from conference_conference where id = ?")
                .param(old.conferenceId())
                .query(String.class)
                .single();
        var due = retention.queue(FIRST, 0, 100_000).stream()
                .filter(row -> row.reference().equals(reference))
                .toList();
        assertThat(due)
                .extracting(ReviewRow::recordClass)
                .containsExactlyInAnyOrder(RecordClass.MESSAGES, RecordClass.QUESTIONNAIRES, RecordClass.APPEALS);

        due.forEach(row -> retention.propose(FIRST, row.id(), "Checked"));
        due.forEach(row -> retention.destroy(SECOND, row.id()));

        assertThat(old.traces())
                .noneMatch(place -> place.startsWith("correspondence") || place.startsWith("feedback"))
                .anyMatch(place -> place.startsWith("family_child"));
    }

    @Test
    void onlyServiceManagersReview() {
        for (var role : List.of(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.ADMINISTRATOR, Role.ANALYST)) {
            var actor = MeetingData.actor(role);
            assertThatThrownBy(() -> retention.queue(actor, 0, 10)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> holds.place(actor, null, "No")).isInstanceOf(NotFound.class);
        }
    }

    private UUID queued() {
        clock.setTo(OVER);
        queue.fill();
        return review().orElseThrow().id();
    }

    private Optional<ReviewRow> review() {
        var reference = old.reference();
        return retention.queue(FIRST, 0, 100_000).stream()
                .filter(row -> row.recordClass() == RecordClass.CASE_RECORD)
                .filter(row -> row.reference().equals(reference))
                .findFirst();
    }

    private static RetentionRule own(Trigger from, int years, LocalDate since) {
        return new RetentionRule(RecordClass.CASE_RECORD, from, years * 12, since, "Our own schedule");
    }
}

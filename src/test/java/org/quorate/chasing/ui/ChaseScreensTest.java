package org.quorate.chasing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.chasing.RingThem;
import org.quorate.chasing.Waiting;
import org.quorate.conference.ConferencePaths;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.Scene;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ChaseScreensTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Waiting waiting;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private UUID conference = new UUID(0, 0);
    private UUID agency = new UUID(0, 0);

    @BeforeEach
    void called() {
        clock.setTo(Scene.TODAY);
        conference = waiting.calledFor(LocalDate.of(2026, 3, 18));
        agency = waiting.agency();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void whatHappenedOpensEverythingInOrder() {
        waiting.answeredFor(agency, EscalationLevel.FIRST, "Mo");
        var invitee = waiting.invited(conference, agency, "amina@nhs.example");
        waiting.goesBy(invitee, "2026-03-10T12:00");
        openInvitees();
        assertThat(texts()).contains("Their agency was told", "Mo, Manager, Tue 10 March 2026, 08:30");

        press("What happened");
        assertThat(texts()).contains("Invited", "Mon 2 March 2026, 09:00");
        assertThat(texts()).anyMatch(text -> text.startsWith("Reminder: "));
        assertThat(texts()).anyMatch(text -> text.startsWith("E-mail to Mo"));
        assertThat(_get(TimelineDialog.class).getHeaderTitle()).isEqualTo("What happened: Dr Amina Field");
    }

    @Test
    void aReminderThatDidNotArriveStandsOnTheCardAndLeadsToTheMessage() {
        var invitee = waiting.invited(conference, agency, "amina@nhs.example");
        waiting.goesBy(invitee, "2026-03-05T09:00");
        openInvitees();
        assertThat(texts()).doesNotContain("Reminder could not be delivered");
        Screens.close();
        jdbc.sql("update correspondence_message set status = 'BOUNCED' where kind = 'REMINDER'"
                        + " and subject_id in (select id from chasing_step where invitee_id = ?)")
                .param(invitee)
                .update();

        openInvitees();
        assertThat(texts()).contains("Reminder could not be delivered");
        press("Deal with the reminder");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("messages");
    }

    @Test
    void whomToRingStandsAboveWithTheirNumberUntilTheAnswerIsRecorded() {
        var invitee = waiting.invited(conference, agency, null);
        jdbc.sql("update directory_practitioner set phone = '01772 555123' where agency_id = ?")
                .param(agency)
                .update();
        openInvitees();
        assertThat(texts()).contains("No message reaches them", "Dr Amina Field, GP, Hill Surgery");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("tel:01772555123");

        press("Record their answer");
        press("By phone");
        press("Save the answer");

        assertThat(invitations.invitees(scene.support(), conference).getFirst().answered())
                .as("answer of " + invitee)
                .isTrue();
        assertThat(texts()).doesNotContain("No message reaches them");
    }

    @Test
    void theHomeOfBusinessSupportListsThem() {
        waiting.invited(conference, agency, null);
        Screens.open(context, scene.support());
        UI.getCurrent().add(new RingCard(context.getBean(RingThem.class), invitations).open(scene.support()));
        assertThat(texts()).anyMatch(text -> text.endsWith(" to ring"));
    }

    private void openInvitees() {
        Screens.open(context, scene.support());
        UI.getCurrent().navigate(ConferencePaths.workspace(conference), QueryParameters.of("section", "invitees"));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}

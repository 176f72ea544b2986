package org.quorate.invitation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.panel.CallStep;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;
import org.quorate.family.Relationship;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.Instead;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRow;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class InvitationScreensTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    InviteesCallStep step;

    @Autowired
    MutableClock clock;

    private UUID child = new UUID(0, 0);

    @BeforeEach
    void aChildOfNine() {
        clock.setTo(Scene.TODAY);
        child = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void thePanelCountsAnswersAndRecordsOneGivenByTelephone() {
        var conference = scene.called(ConferenceKind.INITIAL, child);
        var police = scene.practitioner("Pat Police", Profession.POLICE);
        invitations.invite(scene.support(), conference, List.of(NewInvitee.professional(police, true, false)));
        openInvitees(conference);
        assertThat(texts()).contains("1 invited · 0 coming · 0 cannot come · 1 not answered");

        press("Record the answer");
        press("Cannot come");
        press("In court");
        press("Sends a deputy");
        press("Save the answer");
        assertThat(rows(conference).getFirst().reply())
                .as("refused without the deputy's name")
                .isNull();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Who comes instead")), "Dee Deputy");
        press("Save the answer");

        var reply = rows(conference).getFirst().reply();
        assertThat(reply).isNotNull();
        assertThat(reply.reason()).isEqualTo(CannotComeReason.COURT);
        assertThat(reply.instead()).isEqualTo(Instead.DEPUTY);
        assertThat(texts()).contains("1 invited · 0 coming · 1 cannot come · 0 not answered");
    }

    @Test
    void aDeputyOfAnUnknownAddressWaitsForAYesOfOneTap() {
        var conference = scene.called(ConferenceKind.INITIAL, child);
        var police = scene.practitioner("Pat Police", Profession.POLICE);
        var invitee = invitations
                .invite(scene.support(), conference, List.of(NewInvitee.professional(police, true, false)))
                .getFirst();
        invitations.reply(
                scene.support(), invitee, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", null, "dee@home.example"));
        openInvitees(conference);
        assertThat(badges()).contains("Deputy Dee Deputy waits for your yes");

        press("Yes, dee@home.example is theirs");

        assertThat(badges()).contains("Deputy has not answered").doesNotContain("Deputy Dee Deputy waits for your yes");
    }

    @Test
    void thePanelMarksWhoIsNeededAndTakesAnInvitationBackForAReason() {
        var conference = scene.called(ConferenceKind.INITIAL, child);
        var police = scene.practitioner("Pat Police", Profession.POLICE);
        invitations.invite(scene.support(), conference, List.of(NewInvitee.professional(police, true, false)));
        openInvitees(conference);

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Needed")), false);
        assertThat(rows(conference).getFirst().necessary()).isFalse();

        _click(_get(
                Button.class,
                spec -> spec.withClasses("q-button-icon")
                        .withPredicate(button -> button.getElement().getAttribute("aria-label") != null
                                && button.getElement()
                                        .getAttribute("aria-label")
                                        .startsWith("Take back"))));
        press("Take it back");
        assertThat(rows(conference)).as("not without a reason").hasSize(1);
        press("A colleague is invited instead");
        press("Take it back");
        assertThat(rows(conference)).isEmpty();
        assertThat(texts()).contains("Nobody is invited yet.");
    }

    @Test
    void aReportThatCameIsRecordedBesideItsInvitee() {
        var conference = scene.called(ConferenceKind.INITIAL, child);
        var police = scene.practitioner("Pat Police", Profession.POLICE);
        invitations.invite(scene.support(), conference, List.of(NewInvitee.professional(police, true, false)));
        openInvitees(conference);
        assertThat(badges()).contains("Report asked for");

        press("Report received");
        press("Record the receipt");

        assertThat(badges()).contains("Report received");
        assertThat(_find(Button.class, spec -> spec.withText("Report not received after all")))
                .hasSize(1);
    }

    @Test
    void theStepSuggestsSaysWhyShowsGapsAndInvitesWithTheCall() {
        var visitor = scene.practitioner("Nora Nurse", Profession.SCHOOL_NURSE);
        scene.worksWith(visitor, child);
        scene.parent(child, "Mia", Relationship.MOTHER, true);
        Screens.open(context, scene.support());
        var call = scene.call(ConferenceKind.INITIAL, child);
        CallStep.Part part = step.open(scene.support());
        UI.getCurrent().add(part.component());
        part.show(call);

        assertThat(_find(H3.class)).extracting(H3::getText).contains("Nora Nurse", "Mia Example", "Police", "GP");
        assertThat(part.summary()).startsWith("2 people to invite; nobody yet for ");

        _setValue(_find(Checkbox.class, spec -> spec.withLabel("Invite")).getLast(), false);
        part.show(call);
        assertThat(part.summary()).startsWith("1 person to invite");

        var conference = scene.called(call, part.extension());
        assertThat(rows(conference)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Nora Nurse");
            assertThat(row.necessary()).isTrue();
        });
    }

    @Test
    void somebodyInvitedAnswersWithOneTap() {
        var conference = scene.called(ConferenceKind.INITIAL, child);
        var school = scene.agency("Hill School", AgencyKind.SCHOOL);
        var head = scene.practitioner(school, "Hanna Head", Profession.SCHOOL);
        invitations.invite(scene.support(), conference, List.of(NewInvitee.professional(head, true, true)));
        Screens.open(context, scene.actor(Role.AGENCY_PRACTITIONER, head, school));
        UI.getCurrent().navigate("my-invitations");
        assertThat(texts()).contains("1 of 1 not answered yet.");

        press("By video");

        assertThat(rows(conference).getFirst().reply())
                .isNotNull()
                .satisfies(reply -> assertThat(reply.answer()).isEqualTo(Answer.VIDEO));
        assertThat(texts()).contains("Every invitation is answered.");
    }

    @Test
    void whoIsInvitedToNothingReadsSo() {
        Screens.open(context, scene.actor(Role.AGENCY_PRACTITIONER, UUID.randomUUID(), UUID.randomUUID()));
        UI.getCurrent().navigate("my-invitations");

        assertThat(texts()).contains("You are not invited to any conference to come.");
    }

    private void openInvitees(UUID conference) {
        Screens.open(context, scene.support());
        UI.getCurrent().navigate(ConferencePaths.workspace(conference), QueryParameters.of("section", "invitees"));
    }

    private List<InviteeRow> rows(UUID conference) {
        return invitations.invitees(scene.support(), conference);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> badges() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}

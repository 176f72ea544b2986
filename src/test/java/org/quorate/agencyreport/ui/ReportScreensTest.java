package org.quorate.agencyreport.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.agencyreport.FormRow;
import org.quorate.agencyreport.FormSection;
import org.quorate.agencyreport.ReportForms;
import org.quorate.agencyreport.ReportPaths;
import org.quorate.agencyreport.ReportReading;
import org.quorate.agencyreport.ReportWriting;
import org.quorate.agencyreport.SendReport;
import org.quorate.agencyreport.TypedField;
import org.quorate.directory.Profession;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-25: a report is written, sent, corrected and read on screen, and a service manager edits a form. */
@PortalTest
class ReportScreensTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    ReportWriting writing;

    @Autowired
    ReportReading reading;

    @Autowired
    ReportForms forms;

    @Autowired
    MutableClock clock;

    private UUID conference = Ids.next();
    private UUID invitee = Ids.next();
    private Actor officer = Actor.system("replaced before each test");

    @BeforeEach
    void aPoliceOfficerIsAsked() {
        clock.setTo(Scene.TODAY);
        var pat = scene.practitioner("Pat Police", Profession.POLICE);
        conference = scene.icpc();
        invitee = invitations
                .invite(scene.support(), conference, List.of(NewInvitee.professional(pat, true, false)))
                .getFirst();
        officer = scene.actor(Role.AGENCY_PRACTITIONER, pat, null);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void whatIsTypedIsSavedAndWhatIsMissingIsSaidAtItsBox() {
        opens(officer, ReportPaths.write(invitee));
        _setValue(box("Incidents and checks"), "12 January: an argument.");
        assertThat(writing.open(officer, invitee).fields())
                .anyMatch(field -> field.text().equals("12 January: an argument."));

        _click(button("Look it over and send"));

        assertThat(box("What you are worried about").isInvalid()).isTrue();
        assertThat(box("Incidents and checks").isInvalid()).isFalse();
    }

    @Test
    void aReportIsSentReadAndCorrected() {
        opens(officer, ReportPaths.write(invitee));
        _setValue(box("Incidents and checks"), "12 January: an argument.");
        _setValue(box("What you are worried about"), "It may happen again.");
        _click(button("Look it over and send"));
        _click(button("Send the report"));
        assertThat(words()).contains("What you sent", "Pat Police, Police");

        _click(button("Correct it"));
        _setValue(box("What you are worried about"), "It happened again.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What did you correct?")), "It did");
        _click(button("Look it over and send"));
        _click(button("Send the report"));

        var chair = scene.actor(Role.CHAIR, null, null);
        var newest = reading.versions(chair, invitee).getFirst();
        assertThat(newest.number()).isEqualTo(2);
        Screens.close();
        opens(chair, ReportPaths.read(newest.versionId()));
        assertThat(words())
                .contains(
                        "Report of Pat Police", "Changes are marked", "(taken out:", "may happen", "Version 1, report");
        _click(button("Without marks"));
        assertThat(words()).contains("It happened again.").doesNotContain("(taken out:");
    }

    @Test
    void whatAColleagueTypedMeanwhileStandsBesideAndIsPutBehind() {
        opens(officer, ReportPaths.write(invitee));
        writing.save(colleague(), invitee, List.of(new TypedField("worried", "Theirs.", 0)));

        _setValue(box("What you are worried about"), "Mine.");

        assertThat(box("What you are worried about").getValue()).isEqualTo("Theirs.");
        _click(button("Put it behind what stands there"));
        assertThat(box("What you are worried about").getValue()).isEqualTo("Theirs.\n\nMine.");
    }

    @Test
    void whatIsTypedInATabFromBeforeTheReportWentWaitsUntilSomebodySaysWhatBecomesOfIt() {
        opens(officer, ReportPaths.write(invitee));
        writing.save(
                colleague(),
                invitee,
                List.of(new TypedField("block", "An argument.", 0), new TypedField("worried", "Theirs.", 0)));
        var seen = writing.open(colleague(), invitee).seen();
        writing.send(colleague(), invitee, new SendReport(Ids.next(), seen));

        _setValue(box("What you are worried about"), "Mine.");

        assertThat(words()).contains("What you sent", "Typed, and not in the report yet", "Mine.");
        _click(button("Put it into the report"));
        assertThat(box("What you are worried about").getValue()).isEqualTo("Theirs.");
        assertThat(words()).contains("Mine.", "Put it behind what stands there");
    }

    @Test
    void aServiceManagerEditsTheNextVersionAndSeesItAsItIsTyped() {
        var lead = scene.actor(Role.SERVICE_MANAGER, null, null);
        var used = forms.list(lead).stream()
                .filter(form -> form.code().equals("SUBSTANCE_MISUSE"))
                .findFirst()
                .orElseThrow();
        opens(lead, ReportPaths.form(used.id()));
        _click(button("Begin the next version"));
        var draft = forms.list(lead).stream()
                .filter(form -> form.isDraft() && form.code().equals("SUBSTANCE_MISUSE"))
                .findFirst()
                .orElseThrow();
        _click(button("Add a section"));
        var heading = _find(TextField.class, spec -> spec.withLabel("Heading")).getLast();
        _click(button("Save the draft"));
        assertThat(heading.isInvalid()).isTrue();
        _setValue(heading, "Safe storage");
        assertThat(words()).contains("Safe storage");
        _click(button("Save the draft"));

        FormRow saved = forms.form(lead, draft.id());
        assertThat(saved.sections()).extracting(FormSection::heading).endsWith("Safe storage");
        forms.discard(lead, draft.id());
    }

    /** Somebody else of the same place. */
    private Actor colleague() {
        return new Actor(
                Ids.next(), "Col League", java.util.Set.of(Role.AGENCY_PRACTITIONER), officer.practitionerId(), null);
    }

    private void opens(Actor actor, String path) {
        Screens.open(context, actor);
        UI.getCurrent().navigate(path);
    }

    private static String words() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    private static TextArea box(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}

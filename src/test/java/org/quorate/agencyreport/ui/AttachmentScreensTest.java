package org.quorate.agencyreport.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.agencyreport.ReportPaths;
import org.quorate.agencyreport.ReportWriting;
import org.quorate.agencyreport.SendReport;
import org.quorate.agencyreport.TypedField;
import org.quorate.directory.Profession;
import org.quorate.document.safety.Samples;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-25: files are added on screen, removed after a question, and read with the report. */
@PortalTest
class AttachmentScreensTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    ReportWriting writing;

    @Autowired
    MutableClock clock;

    private UUID invitee = Ids.next();
    private Actor officer = Actor.system("replaced before each test");

    @BeforeEach
    void aPoliceOfficerIsAsked() {
        clock.setTo(Scene.TODAY);
        var pat = scene.practitioner("Pat Police", Profession.POLICE);
        invitee = invitations
                .invite(scene.support(), scene.icpc(), List.of(NewInvitee.professional(pat, true, false)))
                .getFirst();
        officer = scene.actor(Role.AGENCY_PRACTITIONER, pat, null);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void aFileIsAddedWithoutLosingWhatIsTypedAndRemovedAfterAQuestion() throws Exception {
        Screens.open(context, officer);
        UI.getCurrent().navigate(ReportPaths.write(invitee));
        var panel = _get(FilesPanel.class);
        assertThatThrownBy(() -> panel.take("letter.pdf", new ByteArrayInputStream(new byte[0]), 0))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("file-empty"));

        var pdf = Samples.pdf();
        panel.take("letter.pdf", new ByteArrayInputStream(pdf), pdf.length);
        panel.refresh();
        assertThat(links()).contains("letter.pdf");

        _click(_get(Button.class, spec -> spec.withText("Remove it")));
        assertThat(links()).contains("letter.pdf");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(links()).doesNotContain("letter.pdf");
    }

    @Test
    void whoReadsTheReportFindsItsFiles() throws Exception {
        Screens.open(context, officer);
        UI.getCurrent().navigate(ReportPaths.write(invitee));
        _get(FilesPanel.class).take("letter.pdf", new ByteArrayInputStream(Samples.pdf()), -1);
        var word = Samples.word();
        _get(FilesPanel.class).take("notes.docx", new ByteArrayInputStream(word), word.length);
        for (var key : List.of("block", "worried")) {
            writing.save(officer, invitee, List.of(new TypedField(key, "Called twice.", 0)));
        }
        var version = writing.send(
                officer,
                invitee,
                new SendReport(Ids.next(), writing.open(officer, invitee).seen()));
        Screens.close();

        Screens.open(context, scene.support());
        UI.getCurrent().navigate(ReportPaths.read(version));
        assertThat(links()).contains("letter.pdf").doesNotContain("notes.docx");
        assertThat(_get(FileList.class).getElement().getTextRecursively())
                .contains("notes.docx", "Waits for the virus check");
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }
}

package org.quorate.agencyreport;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferencePaths;
import org.quorate.kernel.Role;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reports are shared on the conference's workspace in a few taps. */
class SharePanelTest extends SharingTestCase {

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void theChairOpensPrepare() {
        Screens.open(context, scene.actor(Role.CHAIR, null, null));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void everyReportIsReleasedForTheMotherAndHandedOverWithThreeTapsMore() {
        show();
        _click(_get(Button.class, spec -> spec.withText("Share reports")));
        _click(_get(Button.class, spec -> spec.withText("Mona Example")));
        _click(_get(Button.class, spec -> spec.withText(ShareChannel.PRINTED.label())));
        _click(_get(Button.class, spec -> spec.withText("Share")));

        assertThat(cell(made.socialWorker(), made.mother()).standing()).isEqualTo(ShareStanding.RELEASED);
        _click(_find(Button.class, spec -> spec.withText(ShareStanding.RELEASED.label()))
                .getFirst());
        _click(_get(Button.class, spec -> spec.withText("It was given or read to them just now")));
        assertThat(_find(Button.class, spec -> spec.withText(ShareStanding.SHARED.label())))
                .hasSize(1);
    }

    @Test
    void thePackIsPrintedWithOneTapAndSaysThatItIsNoOlderThanTheReports() {
        release(made.socialWorker(), made.mother(), ShareChannel.PRINTED);
        show();
        assertThat(_get(Span.class, spec -> spec.withText(PackState.NOT_MADE.label()))
                        .isVisible())
                .isTrue();
        _click(_get(Button.class, spec -> spec.withText("Print the pack")));

        _get(Anchor.class, spec -> spec.withText("Open the file and print it"));
        _get(Span.class, spec -> spec.withText(PackState.CURRENT.label()));
        _get(Button.class, spec -> spec.withText("Print it anew"));
    }

    @Test
    void withholdingAsksWhyAndWhoAgreed() {
        show();
        _click(_find(Button.class, spec -> spec.withText(ShareStanding.TO_SHARE.label()))
                .getFirst());
        _click(_get(Button.class, spec -> spec.withText("Withhold it")));
        _click(_get(Button.class, spec -> spec.withText(WithholdGround.RISK_TO_CHILD.label())));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Who agreed")), "Carol Chair");
        _click(_find(Button.class, spec -> spec.withText("Withhold it")).getLast());

        assertThat(_find(Button.class, spec -> spec.withText(ShareStanding.WITHHELD.label())))
                .hasSize(1);
    }

    @Test
    void whatNobodyHasDecidedAboutAChildIsSaidQuietly() {
        show();

        var undecided = _find(Button.class, spec -> spec.withText("Nobody has decided"));
        assertThat(undecided).as("two reports, two children").hasSize(4);
        assertThat(undecided)
                .allSatisfy(button -> assertThat(button.getClassNames())
                        .contains("q-share-not-decided")
                        .doesNotContain("q-share-may-not"));
    }

    @Test
    void anEarlierVersionThatIsStillOpenIsTakenBackFromItsCell() {
        release(made.gp(), made.mother(), ShareChannel.READ_ALOUD);
        reports.writes(made.gp(), SharingScene.Part.of("health", "Corrected."));
        show();
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> "Dr Gil Green with Mona Example: To be shared"
                        .equals(button.getAriaLabel().orElse("")))));
        _click(_get(Button.class, spec -> spec.withText("Take it back")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Why is it taken back?")), "It was not for her");
        _click(_get(Button.class, spec -> spec.withText("Put it on record")));

        assertThat(cell(made.gp(), made.mother()).openId()).isNull();
    }

    @Test
    void whatWasRedactedBeforeIsMarkedAndSharedAsItWasWrittenAfterALook() {
        context.getBean(Withholding.class)
                .redact(support, parts.getFirst(), made.mother(), "We worry.", "Asked for by the chair");
        reports.writes(made.socialWorker(), SharingScene.Part.of("worried", "We worry about the warm house."));
        show();
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> "Wanda Walker with Mona Example: To be shared"
                        .equals(button.getAriaLabel().orElse("")))));
        _click(_get(Button.class, spec -> spec.withText("Read it as they would, and redact")));
        _get(Span.class, spec -> spec.withText("About worried: Redacted in the earlier version"));
        _click(_get(Button.class, spec -> spec.withText("Share this part as it was written")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Why")), "Nothing of it is there any more");
        _click(_get(Button.class, spec -> spec.withText("Share it as it was written")));

        assertThat(release(made.socialWorker(), made.mother(), ShareChannel.POST)
                        .not())
                .isEmpty();
    }

    private void show() {
        UI.getCurrent()
                .navigate(ConferencePaths.workspace(made.conference()), QueryParameters.of("section", "prepare"));
    }
}

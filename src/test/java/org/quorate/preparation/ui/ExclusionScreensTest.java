package org.quorate.preparation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.directory.Profession;
import org.quorate.family.Children;
import org.quorate.family.FamilyPaths;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.preparation.Exclusions;
import org.quorate.preparation.Exclusions.FamilyAdult;
import org.quorate.preparation.domain.AskExclusion;
import org.quorate.preparation.domain.DecideExclusion;
import org.quorate.preparation.domain.ExclusionGround;
import org.quorate.preparation.domain.ExclusionOutcome;
import org.quorate.preparation.domain.HeardBy;
import org.quorate.preparation.domain.LetterSays;
import org.quorate.preparation.domain.Withholds;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ExclusionScreensTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Scene scene;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Children children;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private Conferences conferences;

    @Autowired
    private MutableClock clock;

    private UUID ella = Ids.next();
    private UUID conference = Ids.next();
    private UUID father = Ids.next();
    private Actor chair = Actor.system("replaced before each test");

    @BeforeEach
    void aFatherIsInvited() {
        clock.setTo(Scene.TODAY);
        ella = scene.firstChild("Ella", LocalDate.of(2012, 1, 1));
        father = scene.reachableParent(ella, "Finn", "finn@example.org", null);
        var carol = scene.practitioner("Carol Chair", Profession.CONFERENCE_CHAIR);
        conference = scene.chairedBy(carol, ConferenceKind.INITIAL, ella);
        invitations.invite(scene.support(), conference, List.of(NewInvitee.adult(InviteeRole.PARENT_CARER, father)));
        chair = scene.actor(Role.CHAIR, carol, null);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void somebodyAsksTheChairSeesItAtHomeAndDecidesBesideThePerson() {
        workspace(scene.support());
        press("Ask to keep somebody out");
        press("Ask the chair");
        assertThat(ComboBoxes.person().isInvalid()).as("nobody chosen").isTrue();
        _setValue(ComboBoxes.person(), new FamilyAdult(father, "Finn Example"));
        _setValue(ComboBoxes.ground(), ExclusionGround.FAMILY_CONFLICT);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Evidence")), "He waited outside the school");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Who asks for it")), "PC Pat Example, police");
        press("Ask the chair");
        assertThat(seen()).contains("1 for the chair to decide", "Asked to keep them out", "In time");

        Screens.close();
        Screens.open(context, chair);
        UI.getCurrent().navigate("");
        assertThat(seen()).contains("To decide: who is kept out", "Finn Example", "Asked in time");

        workspaceOnly();
        press("Decide", 0);
        assertThat(dialog()).contains("attending separately is usually better");
        press(ExclusionOutcome.PART.label());
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Which part they are not in the room for")), "the school");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your reason, for the record")), "Bail conditions");
        press("Decide", -1);
        assertThat(exclusions.of(chair, conference).getFirst().decisions())
                .as("how they are heard is not said yet")
                .isEmpty();
        _setValue(ComboBoxes.heard(), HeardBy.CHAIR);
        _setValue(ComboBoxes.reports(), Withholds.NONE);
        press("Decide", -1);

        assertThat(seen()).contains("Kept out of a part", "Bail conditions", "1 on record");
        UI.getCurrent()
                .navigate(
                        FamilyPaths.family(children.child(scene.support(), ella).familyId()));
        assertThat(seen())
                .contains("Kept out of conferences or attending separately", "Finn Example, CP-", "Bail conditions");
    }

    @Test
    void theChairsPaperSaysWhoIsKeptOutAndHowTheyAreHeardAndNobodyElsesDoes() {
        var asked = exclusions.ask(
                scene.support(),
                conference,
                new AskExclusion(father, ExclusionGround.DISRUPTION, "He waited outside", "PC Pat", null));
        exclusions.decide(
                chair,
                asked,
                new DecideExclusion(
                        0,
                        ExclusionOutcome.PART,
                        "what the police know",
                        null,
                        "Bail conditions",
                        LetterSays.NOTHING,
                        HeardBy.WRITING,
                        Withholds.NONE,
                        Set.of()));
        Screens.open(context, chair);
        UI.getCurrent().navigate("conferences/" + conference + "/print");

        assertThat(seen())
                .contains("Kept out of a part", "what the police know", HeardBy.WRITING.label())
                .doesNotContain("He waited outside", "PC Pat", "Bail conditions");
        Screens.close();
        Screens.open(context, scene.support());
        UI.getCurrent().navigate("conferences/" + conference + "/print");
        assertThat(seen()).doesNotContain("Kept out of a part", "what the police know");
    }

    @Test
    void whoWasKeptOutLastTimeIsMarkedBesideTheirNameUntilTheChairDecides() {
        var asked = exclusions.ask(
                scene.support(),
                conference,
                new AskExclusion(father, ExclusionGround.DISRUPTION, "He waited outside", "PC Pat", null));
        conferences.cancel(scene.support(), conference, EndReason.CHAIR_UNAVAILABLE, null);
        assertThat(asked).isNotNull();
        conference = scene.calledInPlaceOf(conference, ConferenceKind.INITIAL, ella);
        invitations.invite(
                scene.support(),
                conference,
                List.of(
                        NewInvitee.adult(InviteeRole.PARENT_CARER, father),
                        NewInvitee.named(InviteeRole.SUPPORTER, "Sol Friend")));
        workspace(scene.support());

        assertThat(seen())
                .contains(
                        "Ask with whom they come",
                        "Sol Friend, supporter: not told yet",
                        "Asked for last time: decide again",
                        "Nothing is sent to them before the chair has decided",
                        "Carried over from the conference that this one takes the place of");
    }

    @Test
    void whatAChildMayHaveIsDecidedOnceForAReason() {
        workspace(chair);
        assertThat(seen()).contains("Nothing: nobody has decided");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> "Decide what Ella Example may have"
                        .equals(button.getAriaLabel().orElse("")))));
        press("Read with a worker");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why, by age and understanding")), "She is 14 and asked");
        press("Decide", -1);

        assertThat(seen()).contains("Read with a worker", "She is 14 and asked", "Decided by Somebody");
    }

    private void workspace(Actor actor) {
        Screens.open(context, actor);
        workspaceOnly();
    }

    private void workspaceOnly() {
        UI.getCurrent().navigate(ConferencePaths.workspace(conference), QueryParameters.of("section", "invitees"));
    }

    private static String seen() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    private static String dialog() {
        return _get(DecideExclusionForm.class).getElement().getTextRecursively();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** The first, or the last for -1, of several buttons that say so. */
    private static void press(String text, int which) {
        var buttons = _find(Button.class, spec -> spec.withText(text));
        _click(which < 0 ? buttons.getLast() : buttons.get(which));
    }

    /** The fields of the two forms. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final class ComboBoxes {

        static ComboBox<FamilyAdult> person() {
            return _get(ComboBox.class, spec -> spec.withLabel("Who is to be kept out"));
        }

        static ComboBox<ExclusionGround> ground() {
            return _get(ComboBox.class, spec -> spec.withLabel("Ground"));
        }

        static ComboBox<HeardBy> heard() {
            return _get(ComboBox.class, spec -> spec.withLabel("How their view is heard"));
        }

        static ComboBox<Withholds> reports() {
            return _get(ComboBox.class, spec -> spec.withLabel("The agencies’ reports"));
        }
    }
}

package org.quorate.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.MeetingData.DAY;
import static org.quorate.testing.MeetingData.MORNING;
import static org.quorate.testing.MeetingData.actor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.attendance.Quoracies;
import org.quorate.attendance.RollState;
import org.quorate.attendance.Rolls;
import org.quorate.conference.ConferencePaths;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Localities;
import org.quorate.partnership.RuleSets;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.LocalTimeField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

@PortalTest
class RollScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Rolls rolls;

    @Autowired
    Quoracies quoracies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Localities localities;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    MutableClock clock;

    private final Actor chair = actor(Role.CHAIR);
    private MeetingData meeting;
    private UUID gp;

    @BeforeEach
    void call() {
        clock.setTo(MORNING);
        meeting = new MeetingData(jdbc, localities, ruleSets);
        meeting.child("Ada", DAY.minusYears(6), ConferenceKind.INITIAL);
        meeting.invite(Profession.SOCIAL_WORKER);
        gp = meeting.invite(Profession.GP);
        meeting.invite(Profession.POLICE);
    }

    @AfterEach
    void leave() {
        Screens.close();
    }

    @Test
    void oneTapASomebodyIsHereAndTheQuoracyAboveFollows() {
        open(chair);
        assertThat(text(_get(QuoracyCard.class))).contains("Not quorate").contains("Still needed: social care");

        tap("In person", "Pat Social worker");
        tap("Video", "Pat GP");
        tap("Phone", "Pat Police");

        assertThat(text(_get(QuoracyCard.class))).contains("Quorate").doesNotContain("Still needed");
        assertThat(state(gp)).isEqualTo(RollState.HERE);
        tap("Left", "Pat GP");
        assertThat(text(_get(QuoracyCard.class))).contains("Still needed: one more agency");
        tap("Undo", "Pat GP");
        assertThat(state(gp)).isEqualTo(RollState.HERE);
    }

    @Test
    void apologiesAskForAReasonInOneMoreTap() {
        open(chair);
        tap("Apologies", "Pat GP");
        _click(_get(Button.class, spec -> spec.withText("Ill")));

        assertThat(state(gp)).isEqualTo(RollState.APOLOGIES);
        assertThat(text(_get(RollCall.class))).contains("Apologies: ill");
    }

    @Test
    void somebodyElseWhoCameIsNamedAndCountsForTheOneInvited() {
        open(chair);
        tap("Somebody else came", "Pat GP");
        _click(_get(Button.class, spec -> spec.withText("They are here")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Dr Stand-In");
        _click(_get(Button.class, spec -> spec.withText("They are here")));

        assertThat(text(_get(RollCall.class))).contains("Deputy: Dr Stand-In");
    }

    @Test
    void timesAreCorrectedFromWhenSomebodyCameLast() {
        open(chair);
        tap("In person", "Pat GP");
        clock.advance(Duration.ofMinutes(10));
        tap("Video", "Pat GP");
        clock.advance(Duration.ofMinutes(5));
        tap("Correct the times", "Pat GP");
        assertThat(time("Came at").getValue()).isEqualTo(LocalTime.of(10, 10));
        time("Left at (empty: stayed to the end)").setValue(LocalTime.of(10, 14));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why it is corrected")), "Noted late");
        _click(_find(Button.class, spec -> spec.withText("Correct the times")).stream()
                .filter(button -> button.getAriaLabel().isEmpty())
                .findFirst()
                .orElseThrow());

        assertThat(state(gp)).isEqualTo(RollState.LEFT);
        assertThat(text(_get(RollCall.class)))
                .contains("Corrected by Robin Example")
                .contains("Before: came 10:10.");
    }

    @Test
    void aTapThatTheBrowserSendsAgainIsAppliedOnce() {
        open(chair);
        var call = _get(RollCall.class);
        var id = Ids.next().toString();
        call.tap(id, gp.toString(), "ARRIVE", "PHONE", minutesAgo(15));
        call.tap(Ids.next().toString(), gp.toString(), "LEAVE", "", minutesAgo(10));
        call.tap(id, gp.toString(), "ARRIVE", "PHONE", minutesAgo(15));

        assertThat(state(gp)).isEqualTo(RollState.LEFT);
        assertThat(call.tap(id, "not an id", "ARRIVE", "PHONE", 0).outcome()).isEqualTo("refused");
    }

    @Test
    void aTapThatBreaksARuleIsAnsweredWithTheReason() {
        open(chair);
        var call = _get(RollCall.class);

        var answer = call.tap(Ids.next().toString(), gp.toString(), "UNDO", "", 0);

        assertThat(answer.outcome()).isEqualTo("refused");
        assertThat(answer.words()).startsWith("Not saved. ");
    }

    @Test
    void aTapIsNotAnsweredWhileTheDatabaseIsAwayOrSomebodyElseIsInTheWay() {
        var away = TapAnswer.to(() -> {
            throw new CannotCreateTransactionException("no connection");
        });
        var busy = TapAnswer.to(() -> {
            throw new CannotAcquireLockException("waited too long");
        });

        assertThat(away)
                .isEqualTo(new TapAnswer("later", "The database is away. Kept on this tablet until it is back"));
        assertThat(busy.outcome()).isEqualTo("later");
        assertThatThrownBy(() -> TapAnswer.to(() -> {
                    throw new IllegalStateException();
                }))
                .as("a failure of ours is no answer either: the browser keeps the tap")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theChairGoesAheadShortWithGroundsReasonAndInterimArrangements() {
        open(chair);
        _click(_get(Button.class, spec -> spec.withText("Go ahead although short")));
        _click(_get(Button.class, spec -> spec.withText("Go ahead")));
        assertThat(quoracies
                        .quoracy(chair, meeting.conferenceId(), clock.instant())
                        .needsDecision())
                .as("nothing chosen, nothing done")
                .isTrue();

        _click(_get(Button.class, spec -> spec.withText("Delay would harm the child")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason, in your own words")), "Risk at home");
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Interim arrangements to keep the child safe")),
                "Stays with grandmother");
        _click(_get(Button.class, spec -> spec.withText("Go ahead")));

        assertThat(text(_get(QuoracyCard.class)))
                .contains("Going ahead although not quorate")
                .contains("Stays with grandmother");
    }

    @Test
    void businessSupportTakesTheRollAndDoesNotGoAheadShort() {
        open(actor(Role.BUSINESS_SUPPORT));
        tap("Video", "Pat GP");

        assertThat(state(gp)).isEqualTo(RollState.HERE);
        _assertNone(Button.class, spec -> spec.withText("Go ahead although short"));
    }

    @Test
    void beforeTheDayThereIsAForecastAndNothingToTap() {
        clock.setTo("2026-03-01T09:00");
        meeting.reply(gp, "VIDEO");
        open(chair);

        assertThat(text(_get(QuoracyCard.class))).contains("Forecast: not quorate");
        assertThat(text(_get(RollCall.class))).contains("The roll opens on the day of the conference");
        assertThat(_find(_get(RollCall.class), Button.class)).noneMatch(Button::isVisible);
    }

    private void open(Actor actor) {
        Screens.open(context, actor);
        UI.getCurrent()
                .navigate(ConferencePaths.workspace(meeting.conferenceId()), QueryParameters.of("section", "roll"));
    }

    private static LocalTimeField time(String label) {
        return _find(LocalTimeField.class).stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void tap(String text, String name) {
        _click(_find(Button.class, spec -> spec.withText(text)).stream()
                .filter(button -> button.getAriaLabel().orElse("").equals(text + ", " + name))
                .findFirst()
                .orElseThrow());
    }

    private RollState state(UUID invitee) {
        return rolls.roll(chair, meeting.conferenceId()).rows().stream()
                .filter(row -> row.inviteeId().equals(invitee))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static double minutesAgo(int minutes) {
        return minutes * 60_000.0;
    }
}

package org.quorate.decision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.MeetingData.DAY;
import static org.quorate.testing.MeetingData.MORNING;
import static org.quorate.testing.MeetingData.actor;
import static org.quorate.testing.MeetingData.at;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Rolls;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.decision.Category;
import org.quorate.decision.Closing;
import org.quorate.decision.Decisions;
import org.quorate.decision.Outcome;
import org.quorate.decision.domain.DecideChild;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Localities;
import org.quorate.partnership.RuleSets;
import org.quorate.preparation.ParticipationCode;
import org.quorate.preparation.Participations;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OutcomeScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Decisions decisions;

    @Autowired
    Participations participations;

    @Autowired
    Conferences conferences;

    @Autowired
    Closing closing;

    @Autowired
    Rolls rolls;

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
    private UUID ada;

    @BeforeEach
    void call() {
        clock.setTo(MORNING);
        meeting = new MeetingData(jdbc, localities, ruleSets);
        ada = meeting.child("Ada", DAY.minusYears(3), ConferenceKind.INITIAL);
        for (var profession : List.of(Profession.SOCIAL_WORKER, Profession.GP, Profession.POLICE)) {
            rolls.apply(chair, new Arrive(meeting.invite(profession), Channel.IN_PERSON, at("09:30")));
        }
    }

    @AfterEach
    void leave() {
        Screens.close();
    }

    @Test
    void theChairDecidesForEachChildSeesTheNextDatesAndPutsTheConferenceOnRecord() {
        open(chair);
        press("Child protection plan");
        assertThat(decision()).as("a plan waits for its category").isNull();
        press("Neglect");

        assertThat(decision()).isEqualTo(Outcome.PLAN_MADE);
        assertThat(text(_get(OutcomeView.class)))
                .contains("Next review by", "Wed 3 June 2026", "3 months from", "First core group by", "Saved");

        press("Conference held");
        _click(_find(Button.class, spec -> spec.withText("Conference held")).getLast());
        assertThat(conferences.conference(chair, meeting.conferenceId()).status())
                .isEqualTo(ConferenceStatus.HELD);
        assertThat(text(_get(OutcomeView.class)))
                .contains("This conference is over: Held.", "Child protection plan, Neglect");
        _assertNone(Button.class, spec -> spec.withText("Adjourn"));
    }

    @Test
    void beforeHeldTheDialogSaysWhatWillBeOnRecordAndWhatIsMissing() {
        meeting.invite(Profession.SCHOOL);
        open(chair);
        press("Conference held");

        assertThat(text(_get(RecapList.class)))
                .contains("A decision for Ada Example", "How Ada Example took part", "Whether they came: Pat School")
                .contains("Quoracy at 10:00", "Quorate", "Ada Example: nothing decided")
                .contains("Who was here (3)", "Pat GP, GP, from 09:30, in person");
    }

    @Test
    void whatIsOnRecordIsCorrectedWithAReasonAndTheHistoryIsShown() {
        decisions.decide(chair, meeting.conferenceId(), ada, new DecideChild(Outcome.PLAN_MADE, Category.NEG, null));
        closing.close(chair, meeting.conferenceId(), at("09:50"));
        open(chair);
        press("Correct Ada Example");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why it is corrected")), "Typed wrongly");
        categoryField().setValue(Category.EMO);
        press("Correct the record");

        assertThat(text(_get(Page.class)))
                .contains("“Child protection plan, Neglect” became “Child protection plan, Emotional abuse”")
                .contains("Why: Typed wrongly. Robin Example");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    private static Select<Category> categoryField() {
        return _get(Select.class, spec -> spec.withLabel("Category"));
    }

    @Test
    void aDecisionOfSomebodyElseMeanwhileIsShownBesideOnesOwn() {
        open(chair);
        decisions.decide(
                actor(Role.SERVICE_MANAGER),
                meeting.conferenceId(),
                ada,
                new DecideChild(Outcome.NO_PLAN_CIN, null, null));
        press("No plan: early help");

        assertThat(text(_get(OutcomeView.class)))
                .contains("Not saved", "Robin Example decided on Tue 3 March 2026, 10:00", "No plan: child in need");
        assertThat(decision()).isEqualTo(Outcome.NO_PLAN_CIN);
        press("Save mine instead");
        assertThat(decision()).isEqualTo(Outcome.NO_PLAN_EARLY_HELP);
    }

    @Test
    void adjourningAsksForACodedReason() {
        open(chair);
        press("Adjourn");
        _click(_find(Button.class, spec -> spec.withText("Adjourn")).getLast());
        assertThat(conferences.conference(chair, meeting.conferenceId()).status())
                .isEqualTo(ConferenceStatus.CALLED);

        press("Interpreter not available");
        _click(_find(Button.class, spec -> spec.withText("Adjourn")).getLast());
        assertThat(conferences.conference(chair, meeting.conferenceId()).status())
                .isEqualTo(ConferenceStatus.ADJOURNED);
    }

    @Test
    void businessSupportReadsDecisionsAndRecordsHowTheChildTookPart() {
        open(actor(Role.BUSINESS_SUPPORT));
        _assertNone(Button.class, spec -> spec.withText("Child protection plan"));
        _assertNone(Button.class, spec -> spec.withText("Conference held"));

        press("Ada Example is under 4: record that");

        assertThat(participations.participations(chair, meeting.conferenceId()))
                .singleElement()
                .satisfies(row -> assertThat(row.code()).isEqualTo(ParticipationCode.PN0));
    }

    @Test
    void aChildsPlansSoFarAreInTheOverview() {
        Screens.open(context, chair);
        UI.getCurrent()
                .navigate(ConferencePaths.workspace(meeting.conferenceId()), QueryParameters.of("section", "overview"));

        _assertOne(H2.class, spec -> spec.withText("Plans so far"));
        _assertOne(Paragraph.class, spec -> spec.withText("No plan so far."));
    }

    private void open(Actor actor) {
        Screens.open(context, actor);
        UI.getCurrent()
                .navigate(ConferencePaths.workspace(meeting.conferenceId()), QueryParameters.of("section", "outcome"));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private Outcome decision() {
        return decisions.decisions(chair, meeting.conferenceId()).getFirst().outcome();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}

package org.quorate.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferencePaths;
import org.quorate.directory.Profession;
import org.quorate.invitation.Answer;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.Reply;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The home screen's forecast, and the same on the workspace. */
@PortalTest
class ForecastsCardTest {

    /** A Wednesday; each test has a year of its own in the shared database. */
    private static LocalDate today = LocalDate.of(2130, 5, 10);

    @Autowired
    ApplicationContext context;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Localities localities;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    MutableClock clock;

    private final UUID chairId = Ids.next();
    private final Actor chair = new Actor(Ids.next(), "Robin Example", Set.of(Role.CHAIR), chairId, null);
    private MeetingData meeting;

    @BeforeEach
    void week() {
        today = today.plusWeeks(10);
        clock.setTo(today + "T10:00");
        meeting = new MeetingData(jdbc, localities, ruleSets);
        meeting.child("First", today.minusYears(6), ConferenceKind.INITIAL);
    }

    @AfterEach
    void leave() {
        Screens.close();
    }

    @Test
    void theCardCountsWhatIsShortAndListsAChairsOwnFirst() {
        conference(today, "a conference that has begun");
        var friday = conference(today.plusDays(2), "on Friday");
        var monday = conference(today.plusDays(5), "next Monday");
        jdbc.sql("update conference_conference set chair_id = ? where id = ?")
                .params(chairId, monday)
                .update();
        var quorate = conference(today.plusDays(6), "next Tuesday, quorate");
        for (var profession : List.of(Profession.GP, Profession.POLICE)) {
            meeting.reply(meeting.invitee(profession), "PHONE");
        }
        conference(today.plusDays(12), "the week after");

        home(chair);

        var panel = _get(ForecastsPanel.class);
        assertThat(text(panel))
                .contains("2 of 3 conferences this week and next will not be quorate as things stand:"
                        + " GP missing in 2, police missing in 2.")
                .contains("2 of them only wait for answers")
                .contains("2 of 3 have not answered")
                .contains("Who to ring (2)");
        assertThat(_find(panel, Anchor.class).stream()
                        .map(Anchor::getHref)
                        .filter(href -> href.startsWith("conferences/"))
                        .toList())
                .containsExactly(
                        ConferencePaths.workspace(monday, "invitees"), ConferencePaths.workspace(friday, "invitees"))
                .doesNotContain(ConferencePaths.workspace(quorate, "invitees"));
        assertThat(text(panel)).contains("You chair it");
    }

    @Test
    void numbersAreThereToTap() {
        conference(today.plusDays(1), "tomorrow");
        jdbc.sql("""
                        update directory_practitioner set phone = '+447700900123'
                        where id = (select practitioner_id from invitation_invitee where id = ?)
                        """).param(meeting.invitee(Profession.GP)).update();
        home(MeetingData.actor(Role.BUSINESS_SUPPORT));

        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getHref().startsWith("tel:"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("tel:+447700900123"))
                .satisfies(link -> assertThat(text(link)).isEqualTo("Ring 07700 900123"));
        assertThat(text(_get(ForecastsPanel.class))).contains("No number in the directory");
    }

    @Test
    void noMoreThanSixAreListedAndTheRestAreCounted() {
        for (int n = 0; n < 8; n++) {
            conference(today.plusDays(1), "tomorrow");
        }
        home(MeetingData.actor(Role.SERVICE_MANAGER));

        assertThat(_find(_get(ForecastsPanel.class), ListItem.class))
                .filteredOn(item -> item.hasClassName("q-forecast"))
                .hasSize(6);
        assertThat(text(_get(ForecastsPanel.class))).contains("8 of 8").contains("The first 6 are shown; 2 more");
    }

    @Test
    void nothingCalledIsSaidPlainlyAndOthersHaveNoCard() {
        home(chair);
        assertThat(text(_get(ForecastsPanel.class)))
                .contains("No conference is called for the rest of this week or for next week.");
        Screens.close();

        home(MeetingData.actor(Role.AGENCY_PRACTITIONER));
        _assertNone(ForecastsPanel.class);
    }

    @Test
    void theWorkspaceSaysWhoToRingAndFollowsTheAnswersOfOthers() {
        var id = conference(today.plusDays(1), "tomorrow");
        Screens.open(context, chair);
        UI.getCurrent().navigate(ConferencePaths.workspace(id), QueryParameters.of("section", "roll"));
        assertThat(text(_get(QuoracyCard.class))).contains("Who to ring", "Pat GP", "Pat Police", "Not answered");
        _get(Span.class, spec -> spec.withText("2 to ring, under Roll; 2 of 3 have not answered."));

        CompletableFuture.runAsync(() -> {
                    for (var profession : List.of(Profession.GP, Profession.POLICE)) {
                        invitations.reply(
                                MeetingData.actor(Role.BUSINESS_SUPPORT),
                                meeting.invitee(profession),
                                Reply.coming(Answer.PHONE));
                    }
                })
                .join();

        await().atMost(Duration.ofSeconds(2)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(text(_get(QuoracyCard.class)))
                    .contains("Forecast: quorate")
                    .doesNotContain("Who to ring");
        });
    }

    @Test
    void nextWeekEndsOnItsFriday() {
        for (var day = LocalDate.of(2026, 3, 2); day.getDayOfMonth() < 9; day = day.plusDays(1)) {
            assertThat(ForecastsCard.fridayOfNextWeek(day)).isEqualTo("2026-03-13");
        }
    }

    /** The social worker comes; the practice and the police have not answered. */
    private UUID conference(LocalDate day, String name) {
        var id = meeting.conference(day);
        meeting.child(name, day.minusYears(6), ConferenceKind.INITIAL);
        meeting.reply(meeting.invite(Profession.SOCIAL_WORKER), "IN_PERSON");
        meeting.invite(Profession.GP);
        meeting.invite(Profession.POLICE);
        return id;
    }

    private void home(Actor actor) {
        Screens.open(context, actor);
        UI.getCurrent().navigate("");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}

package org.quorate.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.MeetingData.DAY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class QuoracyHeadlineTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Localities localities;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    MutableClock clock;

    private MeetingData meeting;
    private UUID worker;

    @BeforeEach
    void everybodySaysTheyCome() {
        meeting = new MeetingData(jdbc, localities, ruleSets);
        meeting.child("Ada", DAY.minusYears(6), ConferenceKind.INITIAL);
        worker = meeting.invite(Profession.SOCIAL_WORKER);
        meeting.reply(worker, "IN_PERSON");
        meeting.reply(meeting.invite(Profession.GP), "IN_PERSON");
        meeting.reply(meeting.invite(Profession.POLICE), "IN_PERSON");
    }

    @AfterEach
    void leave() {
        Screens.close();
    }

    @Test
    void hoursBeforeItBeginsTheAnswersCountAndNotTheEmptyRoll() {
        clock.setTo(DAY + "T07:30");

        assertThat(headline()).contains("Forecast: quorate").doesNotContain("Still needed");
    }

    @Test
    void onceItShouldHaveBegunTheRollCounts() {
        clock.setTo(DAY + "T09:35");

        assertThat(headline()).contains("Not quorate").contains("Still needed");
    }

    private String headline() {
        Screens.open(context, new Actor(Ids.next(), "Chandra Reid", Set.of(Role.CHAIR), null, null));
        UI.getCurrent()
                .navigate(ConferencePaths.workspace(meeting.conferenceId()), QueryParameters.of("section", "roll"));
        return _find(Div.class).stream()
                .filter(div ->
                        "polite".equals(div.getElement().getAttribute("aria-live")) && div.hasClassName("q-badges"))
                .map(div -> div.getElement().getTextRecursively())
                .reduce("", (one, other) -> one + " " + other);
    }
}

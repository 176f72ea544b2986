package org.quorate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.bench.Screen;
import org.quorate.bench.StatementLog;
import org.quorate.bench.StatementLog.Asked;
import org.quorate.bench.Visitor;
import org.quorate.bench.Visitor.Answer;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the screens that are open all day ask of the database and send over the wire (docs/decisions/0039). */
@BrowserJourney
class ScreenCostJourney {

    /**
     * With who is still to be rung, on the morning of a conference that is short, in a county with a restricted case; two
     * of them look whether the session goes on (docs/decisions/0057).
     */
    private static final Map<Screen, Integer> STATEMENTS =
            Map.of(Screen.HOME, 17, Screen.CONFERENCES, 11, Screen.WORKSPACE, 16, Screen.FIGURES, 5, Screen.DIARY, 8);

    private static final int OF_A_TAP = 33;
    private static final int BYTES = 20_000;
    /** The portal asks some things by itself; the least of so many openings has none of them in it. */
    private static final int LOOKS = 5;

    @Autowired
    Town town;

    @Autowired
    AColleaguesFamily aColleaguesFamily;

    @Autowired
    MutableClock clock;

    @LocalServerPort
    int port;

    @Value("${spring.datasource.url}")
    String database;

    @Value("${spring.datasource.password}")
    String password;

    private UUID conferenceId;
    private Visitor visitor;
    private StatementLog log;
    private Answer last;

    @BeforeEach
    void aChairWithAConferenceToday() {
        clock.setTo("2026-03-11T09:40");
        aColleaguesFamily.registered();
        var house = town.household();
        conferenceId = town.called(house, LocalTime.of(10, 0));
        var chair = town.person(Role.CHAIR, house.chairId());
        visitor = new Visitor("http://127.0.0.1:" + port + "/").signIn(chair.username(), chair.password());
        log = new StatementLog(database, password);
    }

    @AfterEach
    void goHome() {
        log.close();
        visitor.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ROLL_TAP")
    void aScreenIsOpenedWithFewStatementsOneAppendAndTwentyKilobytes(Screen screen) {
        var asked = least(screen);

        assertThat(asked.all()).as(asked.toString()).isLessThanOrEqualTo(STATEMENTS.get(screen));
        assertThat(asked.appends()).isLessThanOrEqualTo(1);
        assertThat(asked.statements())
                .as("nothing is asked twice, but by each request whether its session goes on")
                .filteredOn(statement -> !statement.contains("access_session") && !statement.equals("ROLLBACK"))
                .doesNotHaveDuplicates();
        assertThat(last.sent()).isLessThan(BYTES);
    }

    @Test
    void aTapOnTheRollPutsTheTapOnRecordAndNothingThatIsInSightAlready() {
        var asked = least(Screen.ROLL_TAP);

        assertThat(asked.appends()).isEqualTo(1);
        assertThat(asked.all()).as(asked.toString()).isLessThanOrEqualTo(OF_A_TAP);
        assertThat(last.sent()).isLessThan(BYTES);
    }

    private Asked least(Screen screen) {
        screen.open(before(screen), conferenceId);
        var asked = new ArrayList<Asked>();
        for (int look = 0; look < LOOKS; look++) {
            before(screen);
            asked.add(log.during(() -> last = screen.open(visitor, conferenceId)));
        }
        return Collections.min(asked, Comparator.comparing(Asked::all));
    }

    private Visitor before(Screen screen) {
        screen.before(visitor, conferenceId);
        return visitor;
    }
}

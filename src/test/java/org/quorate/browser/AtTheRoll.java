package org.quorate.browser;

import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.quorate.directory.Profession;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conference that began at ten, and its chair six minutes later. */
abstract class AtTheRoll {

    static final String GP = Town.Household.worker(Profession.GP);
    static final String POLICE = Town.Household.worker(Profession.POLICE);

    @Autowired
    Town town;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    Town.Person chair;
    UUID conferenceId;

    @BeforeEach
    void call() {
        clock.setTo("2026-03-02T09:00");
        var house = town.household();
        conferenceId = town.called(house, LocalTime.of(10, 0));
        chair = town.person(Role.CHAIR, house.chairId());
        clock.setTo("2026-03-11T10:05:50");
    }

    void openRoll(Tablet tablet) {
        tablet.signIn(chair);
        openRollAgain(tablet);
        tablet.page().waitForFunction("() => customElements.get('quorate-roll') !== undefined");
    }

    void openRollAgain(Tablet tablet) {
        tablet.open("conferences/" + conferenceId + "?section=roll");
    }
}

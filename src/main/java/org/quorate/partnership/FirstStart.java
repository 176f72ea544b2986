package org.quorate.partnership;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Gives a new portal its rules, and every portal the bank holidays this release was built with. Safe to run at every
 * start and on several nodes at once.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

    private final RuleSets ruleSets;
    private final WorkingCalendars calendars;

    FirstStart(RuleSets ruleSets, WorkingCalendars calendars) {
        this.ruleSets = ruleSets;
        this.calendars = calendars;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ruleSets.startWithNationalDefaults();
        calendars.mergeShipped();
    }
}

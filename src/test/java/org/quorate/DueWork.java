package org.quorate;

import org.springframework.boot.test.context.TestComponent;

/** Has due work done although a test has turned the clock back, which the scheduler waits by. */
@TestComponent
public class DueWork {

    private final TimedWork work;

    DueWork(TimedWork work) {
        this.work = work;
    }

    /** Begins what is due by the test's clock now. */
    public void begin() {
        work.lookNow();
    }
}

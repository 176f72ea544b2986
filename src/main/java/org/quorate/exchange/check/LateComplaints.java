package org.quorate.exchange.check;

/** Where a step says what is wrong with rows that looked good when they were read. */
@FunctionalInterface
public interface LateComplaints {

    /** The row of this step's kind with this key is refused. */
    void about(String key, String why);
}

package org.quorate.directory.domain;

import java.util.List;
import java.util.UUID;

/**
 * What the import of a national register did. All of it was written, or nothing.
 *
 * @param added agencies that were not in the directory
 * @param updated agencies whose name, address or telephone number had changed, or that have opened again
 * @param closed agencies that have closed since, or work no longer although they are not closed
 * @param passedOver rows of other places or sorts, and closed ones the directory never had
 * @param refused rows that could not be taken
 * @param leftOut values that could not be taken, of rows that were
 */
public record RegisterReport(
        int added,
        int updated,
        int unchanged,
        List<UUID> closed,
        int passedOver,
        List<Problem> refused,
        List<Problem> leftOut) {

    public RegisterReport {
        closed = List.copyOf(closed);
        refused = List.copyOf(refused);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One value that could not be taken.
     *
     * @param line of the file, from 1
     * @param column its heading or number
     * @param why the code of a rule, text {@code rule.<why>}
     */
    public record Problem(long line, String column, String value, String why) {}
}

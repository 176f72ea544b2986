package org.quorate.exchange.check;

/**
 * What an import would change in one field of one row. May be personal data: for whoever imports, and nobody else.
 *
 * @param row the row's own reference
 * @param column the field
 * @param from what is on record; empty when nothing is
 * @param to what the file says
 */
public record Change(String file, int line, String row, String column, String from, String to) {

    /** {@code plans.csv, line 2, PL-771: ended_on "" becomes "2019-02-26"}. */
    public String inWords() {
        return "%s, line %d, %s: %s \"%s\" becomes \"%s\"".formatted(file, line, row, column, from, to);
    }

    /** Names no value, so that it may stand in a log line. */
    @Override
    public String toString() {
        return "Change[" + file + " line " + line + " " + column + "]";
    }
}

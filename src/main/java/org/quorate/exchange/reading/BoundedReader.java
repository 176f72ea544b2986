package org.quorate.exchange.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends the reading of a row that does not end itself, before it fills the memory. */
final class BoundedReader extends FilterReader {

    /** In characters; the longest cell that any file takes has 4,000. */
    static final int LONGEST_ROW = 20_000;

    /** A row is longer than any that can be meant. */
    static final class RowTooLong extends IOException {

        private static final long serialVersionUID = 1L;

        RowTooLong() {
            super("a row is longer than " + LONGEST_ROW + " characters");
        }
    }

    private int sinceRow;

    BoundedReader(Reader text) {
        super(text);
    }

    void rowEnded() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws RowTooLong {
        sinceRow += read;
        if (sinceRow > LONGEST_ROW) {
            throw new RowTooLong();
        }
    }
}

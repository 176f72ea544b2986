package org.quorate.agencyreport;

import java.util.List;

/**
 * A pack that was just made and is kept nowhere.
 *
 * @param pdf a PDF/UA-1 document
 * @param holds whose reports are in it
 */
public record Pack(byte[] pdf, List<String> holds) {

    /** Names nobody. */
    public static final String FILE_NAME = "reports.pdf";

    public Pack {
        holds = List.copyOf(holds);
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "Pack";
    }
}

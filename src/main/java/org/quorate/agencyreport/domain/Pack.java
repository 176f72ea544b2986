package org.quorate.agencyreport.domain;

import java.util.List;

/** A pack that was just made, as a PDF/UA-1 document, and is kept nowhere. */
public final class Pack {

    /** Names nobody. */
    public static final String FILE_NAME = "reports.pdf";

    private final byte[] pdf;
    private final List<String> holds;

    public Pack(byte[] pdf, List<String> holds) {
        this.pdf = pdf.clone();
        this.holds = List.copyOf(holds);
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** Whose reports are in it. */
    public List<String> holds() {
        return holds;
    }
}

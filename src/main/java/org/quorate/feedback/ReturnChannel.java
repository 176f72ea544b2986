package org.quorate.feedback;

/** How a questionnaire came back. Same-day completion took the return from 2% to about 60% (Lancashire 2018/19). */
public enum ReturnChannel {
    PAPER_ON_THE_DAY("On paper, on the day"),
    POST("By post"),
    TABLET("On the chair's tablet"),
    LINK("By a link sent to them");

    private final String text;

    ReturnChannel(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}

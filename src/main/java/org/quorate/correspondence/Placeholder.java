package org.quorate.correspondence;

/** What may stand in a wording between braces. */
public enum Placeholder {
    /** The conference's number: names nobody. */
    REFERENCE("reference", "CP-2026-0042", true),
    DAY("day", "Monday 9 March 2026", true),
    TIME("time", "10:00", true),
    /** How long it takes. */
    LENGTH("length", "90 minutes", true),
    RECIPIENT("recipient", "Dr Amina Example", false),
    /** The room or the way to join. */
    PLACE("place", "Civic Centre, Room 2", false),
    CHAIR("chair", "Carol Chair", false),
    /** Who is invited and has not answered. */
    INVITED("invited", "Dr Amina Example, GP", false),
    /** Until when an answer is asked for. */
    REPLY_BY("replyBy", "Thursday 5 March 2026", false),
    /** Until when a report is asked for. */
    REPORT_BY("reportBy", "Thursday 5 March 2026 at 12:00", false),
    /** What was there before, after a move. */
    BEFORE("before", "Friday 6 March 2026 at 14:00", false),
    /** What the chair decided about somebody’s coming. */
    DECISION("decision", "You can come to the meeting, but not to all of it.", false),
    /** What the chair says of why; empty for nothing. */
    REASON("reason", "This is so that everybody can speak.", false),
    /** How somebody is heard who is not in the room. */
    HEARD("heard", "The chair will talk with you before the meeting.", false),
    /** Counts and days for a notice to an agency. */
    FIGURES("figures", "3 of 5 conferences in the last 90 days", false),
    /** What happened to an account. */
    CHANGE("change", "The password of your account was changed.", false),
    /** Whom to ask for help: the reviewing service. */
    HELP("help", "01772 000000 or conferences@example.org", false),
    /** The personal link; becomes real on the way out only. */
    LINK("link", "https://…", false),
    /** The one-time code; becomes real on the way out only. */
    CODE("code", "123456", false);

    private final String key;
    private final String example;
    private final boolean namesNobody;

    Placeholder(String key, String example, boolean namesNobody) {
        this.key = key;
        this.example = example;
        this.namesNobody = namesNobody;
    }

    /** As written between braces. */
    public String key() {
        return key;
    }

    /** For previews; nobody real. */
    public String example() {
        return example;
    }

    /** Whether it may stand in a subject line or a text message, which others see on a locked screen. */
    public boolean namesNobody() {
        return namesNobody;
    }
}

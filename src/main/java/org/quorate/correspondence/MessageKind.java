package org.quorate.correspondence;

import java.util.Arrays;
import java.util.List;

/** What a message is for. Each kind has its own wording. */
public enum MessageKind {
    INVITATION("Invitation", true),
    FAMILY_INVITATION("Invitation to the family", true),
    /** Of somebody in the family. */
    SUPPORTER_INVITATION("Invitation to a supporter", true),
    /** Another day, time or place. */
    INVITATION_CHANGED("The conference has moved", true),
    FAMILY_CHANGED("The conference has moved, to the family", true),
    /** It will go on on another day. */
    ADJOURNED("The conference is adjourned", true),
    FAMILY_ADJOURNED("The conference is adjourned, to the family", true),
    CANCELLED("The conference is cancelled", true),
    FAMILY_CANCELLED("The conference is cancelled, to the family", true),
    /** The invitation of this one person is taken back. */
    WITHDRAWN("Invitation taken back", true),
    FAMILY_WITHDRAWN("Invitation taken back, to the family", true),
    FAMILY_KEPT_AWAY("The chair’s decision that somebody does not come", true),
    FAMILY_COMES_APART("The chair’s decision how somebody takes part", true),
    DEPUTY_INVITATION("Invitation to a deputy", true),
    /** Of a professional who cannot come. */
    REPORT_STILL_DUE("The report is still needed", true),
    /** Before it is due. */
    REPORT_DUE_SOON("A report is due soon", true),
    REPORT_LATE("A report is late", true),
    REPORT_MISSING("A report is missing, to a manager", true),
    REMINDER("Reminder", true),
    FAMILY_REMINDER("Reminder to the family", true),
    /** Reports are shared with somebody of the family, on a page of their own. */
    SHARED_REPORTS("There is something to read, to the family", true),
    ESCALATION("Nobody has answered, to a manager", true),
    ABSENCE_NOTICE("An agency is often missing", true),
    /** To the managers it is restricted to. */
    CASE_OPENED("A restricted case was opened in an emergency", true),
    CODE("One-time code", false),
    SET_PASSWORD("Link to choose a password", false),
    /** To the owner of an account, by its own address. */
    ACCOUNT_CHANGED("Something changed in an account", false);

    private final String label;
    private final boolean editable;

    MessageKind(String label, boolean editable) {
        this.label = label;
        this.editable = editable;
    }

    public String label() {
        return label;
    }

    /** Whether a partnership may word it its own way. */
    public boolean editable() {
        return editable;
    }

    public static List<MessageKind> withWording() {
        return Arrays.stream(values()).filter(MessageKind::editable).toList();
    }
}

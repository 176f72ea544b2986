package org.quorate.invitation.letters;

import org.quorate.correspondence.MessageKind;

/** In whose words people are written to: those who come for their work, the family, and who comes beside it. */
public enum Voice {
    WORK(
            MessageKind.INVITATION,
            MessageKind.INVITATION_CHANGED,
            MessageKind.ADJOURNED,
            MessageKind.CANCELLED,
            MessageKind.WITHDRAWN,
            MessageKind.REMINDER),
    FAMILY(
            MessageKind.FAMILY_INVITATION,
            MessageKind.FAMILY_CHANGED,
            MessageKind.FAMILY_ADJOURNED,
            MessageKind.FAMILY_CANCELLED,
            MessageKind.FAMILY_WITHDRAWN,
            MessageKind.FAMILY_REMINDER),
    /** Of the family in everything but that they are not whom the meeting is about. */
    SUPPORTER(
            MessageKind.SUPPORTER_INVITATION,
            MessageKind.FAMILY_CHANGED,
            MessageKind.FAMILY_ADJOURNED,
            MessageKind.FAMILY_CANCELLED,
            MessageKind.FAMILY_WITHDRAWN,
            MessageKind.FAMILY_REMINDER),
    DEPUTY(
            MessageKind.DEPUTY_INVITATION,
            MessageKind.INVITATION_CHANGED,
            MessageKind.ADJOURNED,
            MessageKind.CANCELLED,
            MessageKind.WITHDRAWN,
            MessageKind.REMINDER);

    final MessageKind invitation;
    final MessageKind changed;
    final MessageKind adjourned;
    final MessageKind cancelled;
    final MessageKind withdrawn;
    final MessageKind reminder;

    Voice(
            MessageKind invitation,
            MessageKind changed,
            MessageKind adjourned,
            MessageKind cancelled,
            MessageKind withdrawn,
            MessageKind reminder) {
        this.invitation = invitation;
        this.changed = changed;
        this.adjourned = adjourned;
        this.cancelled = cancelled;
        this.withdrawn = withdrawn;
        this.reminder = reminder;
    }

    boolean family() {
        return this == FAMILY || this == SUPPORTER;
    }

    /** That they have not answered. */
    public MessageKind reminder() {
        return reminder;
    }
}

package org.quorate.invitation.letters;

import java.util.Optional;
import org.quorate.correspondence.MessageKind;

/** What can happen that people invited must know. */
public enum News {
    INVITED,
    /** Another day or start. Whoever was to come in somebody's place is not any more: {@link #WITHDRAWN}. */
    MOVED,
    /** The same day and start, another place, way of meeting, length or chair. */
    REARRANGED,
    /** Ahead or on the day. */
    ADJOURNED,
    CANCELLED,
    HELD,
    /** This one person is not needed any more. */
    WITHDRAWN,
    /** The chair has decided that this one person does not come. */
    KEPT_AWAY,
    /** The chair has decided that this one person comes apart from others, or to a part only. */
    COMES_APART,
    /** Their address was corrected, or is known at last. */
    REACHED_ELSEWHERE,
    /** Whoever was to come in their place does not. */
    ASKED_ANEW,
    /** They cannot come, and what they know is still needed in writing. */
    STILL_OWES_A_REPORT;

    /**
     * Whatever people were last told is still true, or this message goes; the one table of it.
     *
     * @param told whether anything has gone out to them before; what had not is taken back
     */
    public Optional<MessageKind> message(Voice voice, boolean told) {
        return switch (this) {
            case INVITED, REACHED_ELSEWHERE -> Optional.of(voice.invitation);
            case MOVED, REARRANGED -> Optional.of(told ? voice.changed : voice.invitation);
            case ADJOURNED -> told ? Optional.of(voice.adjourned) : Optional.empty();
            case CANCELLED -> told ? Optional.of(voice.cancelled) : Optional.empty();
            case WITHDRAWN -> told ? Optional.of(voice.withdrawn) : Optional.empty();
            case KEPT_AWAY -> voice.family() ? Optional.of(MessageKind.FAMILY_KEPT_AWAY) : Optional.empty();
            case COMES_APART -> voice.family() ? Optional.of(MessageKind.FAMILY_COMES_APART) : Optional.empty();
            case HELD -> Optional.empty();
            case ASKED_ANEW -> Optional.of(voice.reminder);
            case STILL_OWES_A_REPORT ->
                voice == Voice.WORK ? Optional.of(MessageKind.REPORT_STILL_DUE) : Optional.empty();
        };
    }

    /** Whether what is still in the queue is no longer true. */
    public boolean takesBack() {
        return this != ASKED_ANEW && this != STILL_OWES_A_REPORT;
    }

    /** Whether the entry in their calendar changes or goes. */
    public boolean changesCalendar(boolean told) {
        return switch (this) {
            case MOVED, REARRANGED, COMES_APART -> true;
            case ADJOURNED, CANCELLED, WITHDRAWN, KEPT_AWAY -> told;
            case INVITED, HELD, REACHED_ELSEWHERE, ASKED_ANEW, STILL_OWES_A_REPORT -> false;
        };
    }

    /** Whether this one person is not invited any more, so that their page opens nothing. */
    public boolean takesBackTheInvitation() {
        return this == WITHDRAWN || this == KEPT_AWAY;
    }

    /** Whether there is nothing to come to any more. */
    public boolean isOver() {
        return this == ADJOURNED || this == CANCELLED || takesBackTheInvitation();
    }
}

package org.quorate.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.domain.CorrectedTimes;
import org.quorate.directory.Profession;
import org.quorate.invitation.InviteeRole;

/**
 * One line of the roll.
 *
 * @param profession null for family and others without one
 * @param channel how they are or were there last; null while they have not been
 * @param arrivedAt when they came first; null while they have not been
 * @param lastArrivedAt when what may be corrected began: as they came again, or stayed by another way
 * @param leftAt when they left last; null while they are there or have not been
 * @param deputy who came instead; null when they came themselves
 * @param apology why they sent apologies; null without, or when nobody said
 * @param replied how they said they would come; null when they have not said so
 * @param suggestedDeputy whom they said they would send; null when nobody
 * @param reportReceived whether their written report is there
 * @param corrected what their last times were before somebody corrected them; null when nobody has
 */
public record RollRow(
        UUID inviteeId,
        InviteeRole role,
        String name,
        @Nullable Profession profession,
        @Nullable String agencyName,
        boolean necessary,
        RollState state,
        @Nullable Channel channel,
        @Nullable Instant arrivedAt,
        @Nullable Instant lastArrivedAt,
        @Nullable Instant leftAt,
        @Nullable Deputy deputy,
        @Nullable ApologyReason apology,
        @Nullable Channel replied,
        @Nullable Deputy suggestedDeputy,
        boolean reportReceived,
        @Nullable CorrectedTimes corrected) {

    /** Under which heading of the roll somebody stands. */
    public enum Group {
        PROFESSIONALS("Professionals"),
        FAMILY("Family and their supporters"),
        OTHERS("Others");

        private final String text;

        Group(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** What they are: their profession, or their part for those without one. */
    public String work() {
        return profession == null ? role.label() : profession.displayName();
    }

    public Group group() {
        return switch (role) {
            case PROFESSIONAL -> Group.PROFESSIONALS;
            case PARENT_CARER, CHILD, SUPPORTER, ADVOCATE -> Group.FAMILY;
            case INTERPRETER, LEGAL, OBSERVER, MINUTE_TAKER -> Group.OTHERS;
        };
    }
}

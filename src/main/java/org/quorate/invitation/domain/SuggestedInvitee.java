package org.quorate.invitation.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.invitation.NewInvitee;

/**
 * Somebody who should be invited.
 *
 * @param invitee as they would be invited
 * @param name of the practitioner, adult or child
 * @param profession of practitioners only
 * @param carriedOver from the conference that this one takes the place of
 * @param decideAgain what the chair has to decide again before anything is sent to them, in words; null for nothing
 * @param why each reason in words, for example {@code Works with Ella and Tom}; at least one
 */
public record SuggestedInvitee(
        NewInvitee invitee,
        String name,
        @Nullable Profession profession,
        @Nullable String agencyName,
        List<String> why,
        boolean carriedOver,
        @Nullable String decideAgain) {

    public SuggestedInvitee(
            NewInvitee invitee,
            String name,
            @Nullable Profession profession,
            @Nullable String agencyName,
            List<String> why) {
        this(invitee, name, profession, agencyName, why, false, null);
    }

    public SuggestedInvitee {
        why = List.copyOf(why);
    }

    /** The same with further reasons. */
    public SuggestedInvitee because(List<String> more) {
        var reasons = new ArrayList<>(why);
        reasons.addAll(more);
        return new SuggestedInvitee(invitee, name, profession, agencyName, reasons, carriedOver, decideAgain);
    }

    /** The same, about whom the chair has to decide again first. */
    public SuggestedInvitee toDecideAgain(@Nullable String words) {
        return new SuggestedInvitee(invitee, name, profession, agencyName, why, carriedOver, words);
    }
}

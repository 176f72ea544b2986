package org.quorate.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;

/**
 * Somebody who should be invited.
 *
 * @param invitee as they would be invited
 * @param name of the practitioner, adult or child
 * @param profession of practitioners only
 * @param why each reason in words, for example {@code Works with Ella and Tom}; at least one
 */
public record SuggestedInvitee(
        NewInvitee invitee,
        String name,
        @Nullable Profession profession,
        @Nullable String agencyName,
        List<String> why) {

    public SuggestedInvitee {
        why = List.copyOf(why);
    }
}

package org.quorate.access.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Role;

/**
 * A change of an account that waits for a second person, with the account as it would be then.
 *
 * @param linkedTo whose account it would be, in the words of the directory; null for nobody there
 * @param signOnName as whom they would come in by single sign-on; null for not at all
 * @param mayAgree whether the reader is another person than the proposer and the account's owner
 */
public record WaitingChange(
        UUID id,
        UUID accountId,
        String accountName,
        AccountChangeKind kind,
        Set<Role> roles,
        @Nullable UUID practitionerId,
        @Nullable UUID agencyId,
        @Nullable String linkedTo,
        @Nullable String email,
        @Nullable String signOnName,
        String proposedBy,
        Instant proposedAt,
        boolean mayAgree) {

    public WaitingChange linkedTo(@Nullable String words) {
        return new WaitingChange(
                id,
                accountId,
                accountName,
                kind,
                roles,
                practitionerId,
                agencyId,
                words,
                email,
                signOnName,
                proposedBy,
                proposedAt,
                mayAgree);
    }
}

package org.quorate.access.domain;

/**
 * How somebody proves who they are, beside the password.
 *
 * @param app whether an authenticator app is set up
 * @param passkeys how many
 * @param recoveryCodes how many are left on paper
 * @param asked whether the portal asks a second thing of their roles
 * @param asksNobody whether it does so of no role at all, as in the demonstration
 */
public record FactorState(boolean app, int passkeys, int recoveryCodes, boolean asked, boolean asksNobody) {

    public boolean isAny() {
        return app || passkeys > 0;
    }
}

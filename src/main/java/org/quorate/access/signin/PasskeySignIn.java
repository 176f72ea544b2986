package org.quorate.access.signin;

import java.util.UUID;
import org.quorate.access.Doorbell;
import org.quorate.access.SecondSteps;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.transaction.TransactionException;

/** Signs in with a passkey: the device that holds it and the finger, face or PIN that unlocks it are both steps in one. */
final class PasskeySignIn implements AuthenticationManager {

    private final WebAuthnRelyingPartyOperations portal;
    private final SecondSteps steps;
    private final Doorbell door;

    PasskeySignIn(WebAuthnRelyingPartyOperations portal, SecondSteps steps, Doorbell door) {
        this.portal = portal;
        this.steps = steps;
        this.door = door;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (!(asked instanceof WebAuthnAuthenticationRequestToken passkey)) {
            throw new BadCredentialsException("no passkey");
        }
        return steps.withPasskey(owner(passkey))
                .map(session -> UsernamePasswordAuthenticationToken.authenticated(session, null, session.authorities()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    private UUID owner(WebAuthnAuthenticationRequestToken passkey) {
        try {
            return PasskeyOwners.account(
                    portal.authenticate(passkey.getWebAuthnRequest()).getId());
        } catch (DataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException unverified) {
            door.refused("sign-in-by-passkey");
            throw new BadCredentialsException("refused", unverified);
        }
    }
}

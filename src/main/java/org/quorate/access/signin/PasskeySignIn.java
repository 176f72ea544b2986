package org.quorate.access.signin;

import java.util.UUID;
import org.quorate.access.SecondSteps;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** Signs in with a passkey: the device that holds it and the finger, face or PIN that unlocks it are both steps in one. */
final class PasskeySignIn implements AuthenticationManager {

    private final WebAuthnRelyingPartyOperations portal;
    private final SecondSteps steps;

    PasskeySignIn(WebAuthnRelyingPartyOperations portal, SecondSteps steps) {
        this.portal = portal;
        this.steps = steps;
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
        } catch (RuntimeException unverified) {
            throw new BadCredentialsException("refused", unverified);
        }
    }
}

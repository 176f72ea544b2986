package org.quorate.access.signin;

import org.quorate.access.SignIns;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in with a name and password against our own accounts. */
@Component
class AccountSignIn implements AuthenticationProvider {

    private final SignIns signIns;

    AccountSignIn(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var session = signIns.attempt(typed.getName(), String.valueOf(typed.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        var authentication = UsernamePasswordAuthenticationToken.authenticated(session, null, session.authorities());
        authentication.setDetails(typed.getDetails());
        return authentication;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

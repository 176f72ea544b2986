package org.quorate.access.signin;

import java.util.List;
import org.quorate.access.SecondSteps;
import org.quorate.access.SignIns;
import org.quorate.access.domain.Doorstep;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs in with a name and password against our own accounts. As the only provider that is a bean it is asked by
 * itself: naming it again in the filter chain would ask it twice.
 */
@Component
class AccountSignIn implements AuthenticationProvider {

    private final SignIns signIns;
    private final SecondSteps steps;

    AccountSignIn(SignIns signIns, SecondSteps steps) {
        this.signIns = signIns;
        this.steps = steps;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        if (!(typed.getDetails() instanceof Doorstep from)) {
            throw new BadCredentialsException("from nowhere");
        }
        var session = signIns.attempt(typed.getName(), String.valueOf(typed.getCredentials()), from)
                .orElseThrow(() -> new BadCredentialsException("refused"));
        return steps.isNeeded(session)
                ? UsernamePasswordAuthenticationToken.authenticated(steps.awaiting(session), null, List.of())
                : UsernamePasswordAuthenticationToken.authenticated(session, null, session.authorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

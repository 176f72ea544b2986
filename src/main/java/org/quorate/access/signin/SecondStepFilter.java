package org.quorate.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.quorate.access.SecondSteps;
import org.quorate.access.domain.AwaitsSecondStep;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code that is posted as the second step of signing in; only with the right one does a session begin. */
final class SecondStepFilter extends AbstractAuthenticationProcessingFilter {

    private final SecondSteps steps;

    SecondStepFilter(SecondSteps steps, SessionBegins begins, Arrival arrival) {
        super(PathPatternRequestMatcher.withDefaults()
                .matcher(HttpMethod.POST, "/" + SecurityConfiguration.SECOND_STEP));
        this.steps = steps;
        setAuthenticationManager(authentication -> authentication);
        setSessionAuthenticationStrategy(begins);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setAuthenticationSuccessHandler(arrival);
        setAuthenticationFailureHandler(
                new SimpleUrlAuthenticationFailureHandler("/" + SecurityConfiguration.SECOND_STEP + "?error"));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        if (before == null || !(before.getPrincipal() instanceof AwaitsSecondStep half)) {
            throw new BadCredentialsException("no second step is due");
        }
        return steps.complete(half, Objects.requireNonNullElse(request.getParameter("code"), ""))
                .map(session -> UsernamePasswordAuthenticationToken.authenticated(session, null, session.authorities()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }
}

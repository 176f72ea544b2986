package org.quorate.access.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.quorate.access.SignIns;
import org.quorate.access.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Everything is closed but the sign-in page, the static files (which hold no data) and the health check. What opens
 * to whom after that is decided by each view's roles, and by the services behind them.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_IN = "sign-in";

    private static final int HASHING_ROUNDS = 11;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(HASHING_ROUNDS);
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain web(HttpSecurity http, SignIns signIns, AccountSignIn provider, Clock clock) {
        http.authenticationProvider(provider);
        http.exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                (request, response, refused) -> response.sendError(HttpServletResponse.SC_NOT_FOUND),
                Addresses::isUnknown));
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers("/*.css", "/*.js", "/*.svg", "/assets/**", "/aura/**")
                .permitAll());
        http.headers(BrowserRules::tell);
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
        http.addFilterBefore(new SessionGuard(signIns, clock), AuthorizationFilter.class);
        http.with(
                vaadin(),
                configurer -> configurer
                        .loginView("/" + SIGN_IN, "/" + SIGN_IN + "?signed-out")
                        .addLogoutHandler((request, response, authentication) -> signedOut(signIns, authentication)));
        return http.build();
    }

    private static void signedOut(SignIns signIns, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn session) {
            signIns.signedOut(session);
        }
    }
}

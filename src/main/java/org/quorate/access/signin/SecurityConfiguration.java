package org.quorate.access.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Doorbell;
import org.quorate.access.KnownDevices;
import org.quorate.access.OpenSession;
import org.quorate.access.SecondSteps;
import org.quorate.access.SessionBook;
import org.quorate.access.SignIns;
import org.quorate.access.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Everything is closed but the sign-in page, the static files (which hold no data) and the health check. What opens
 * to whom after that is decided by each view's roles, and by the services behind them.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_IN = "sign-in";
    static final String SECOND_STEP = "second-step";

    /** They hold no data. */
    static final String[] FILES = {"/*.css", "/*.js", "/*.svg", "/assets/**", "/aura/**"};

    @Bean
    PasswordEncoder passwordEncoder() {
        return new PasswordHashing();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain web(
            HttpSecurity http,
            BrowserRules rules,
            SecurityContextHolderStrategy contexts,
            SignIns signIns,
            SecondSteps steps,
            KnownDevices devices,
            Passkeys passkeys,
            SessionBegins begins,
            SessionBook book,
            Doorbell door,
            SingleSignOn signOn,
            Clock clock) {
        // the filters take the one that is set when they are made; Vaadin sets its own once everything is made
        SecurityContextHolder.setContextHolderStrategy(contexts);
        var arrival = new Arrival(devices);
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, arrival);
        http.exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                (request, response, refused) -> response.sendError(HttpServletResponse.SC_NOT_FOUND),
                Addresses::isUnknown));
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers(FILES)
                .permitAll()
                .requestMatchers(Passkeys.REGISTER + "/**")
                .access((who, request) -> new AuthorizationDecision(
                        steps.mayAddPasskey(principal(who.get()), session(request.getRequest())))));
        http.headers(rules::tell);
        http.sessionManagement(session -> session.sessionAuthenticationStrategy(begins));
        http.addFilterBefore(new SameSiteOnly(door), CsrfFilter.class);
        http.addFilterBefore(new SessionGuard(signIns, book, clock), AuthorizationFilter.class);
        http.addFilterBefore(new SecondStepFilter(steps, begins, arrival), BasicAuthenticationFilter.class);
        passkeys.addTo(http);
        signOn.addTo(http, arrival);
        http.with(
                vaadin(),
                configurer -> configurer
                        .loginView("/" + SIGN_IN, "/" + SIGN_IN + "?signed-out")
                        .addLogoutHandler((request, response, authentication) -> signedOut(signIns, authentication)));
        // after Vaadin's, which says where the form is
        http.formLogin(form -> form.authenticationDetailsSource(Doorsteps::of));
        return http.build();
    }

    private static void signedOut(SignIns signIns, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn session) {
            signIns.signedOut(session);
        }
    }

    private static @Nullable OpenSession session(HttpServletRequest request) {
        var web = request.getSession(false);
        return web != null && web.getAttribute(OpenSession.KEY) instanceof OpenSession open ? open : null;
    }

    private static @Nullable Object principal(@Nullable Authentication authentication) {
        return authentication == null ? null : authentication.getPrincipal();
    }
}

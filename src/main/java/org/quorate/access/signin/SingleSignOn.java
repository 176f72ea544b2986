package org.quorate.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Doorbell;
import org.quorate.access.SignOnWay;
import org.quorate.access.SignedIn;
import org.quorate.access.SingleSignOns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Sign-in by OpenID Connect where {@code spring.security.oauth2.client.registration} names a provider: the code flow
 * with PKCE, state and nonce. Of its answer only the signed identity token counts; no token is kept.
 */
@Component
class SingleSignOn implements SignOnWay.Ways {

    private static final String BEGIN = "oauth2/authorization";

    /** Known to the provider and not to us; on record already. */
    private static final String NOT_LET_IN = "not_let_in";

    private final List<ClientRegistration> registrations;
    private final SingleSignOns signOns;
    private final Doorbell door;
    private final String nameClaim;
    private final Set<String> strong;

    SingleSignOn(
            ObjectProvider<InMemoryClientRegistrationRepository> registrations,
            SingleSignOns signOns,
            Doorbell door,
            @Value("${quorate.single-sign-on.name:email}") String nameClaim,
            @Value("${quorate.single-sign-on.second-factor:}") Set<String> strong) {
        this.registrations = registrations.stream()
                .flatMap(known -> StreamSupport.stream(known.spliterator(), false))
                .map(SingleSignOn::checked)
                .toList();
        if (this.registrations.size() > 1) {
            throw new IllegalStateException("single sign-on takes one provider: another could vouch for the same name");
        }
        this.signOns = signOns;
        this.door = door;
        this.nameClaim = nameClaim;
        this.strong = Set.copyOf(strong);
    }

    @Override
    public List<SignOnWay> all() {
        return registrations.stream()
                .map(one -> new SignOnWay(one.getClientName(), BEGIN + "/" + one.getRegistrationId()))
                .toList();
    }

    void addTo(HttpSecurity http, Arrival arrival) {
        if (registrations.isEmpty()) {
            return;
        }
        var usual = new DefaultOAuth2AuthorizationRequestResolver(
                new InMemoryClientRegistrationRepository(registrations), "/" + BEGIN);
        usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        var requests = new SignOnRequests(usual);
        http.oauth2Login(login -> login.loginPage("/" + SecurityConfiguration.SIGN_IN)
                .authorizationEndpoint(begin -> begin.authorizationRequestResolver(requests))
                .userInfoEndpoint(answer -> answer.oidcUserService(this::vouchedFor))
                .authorizedClientRepository(new NothingKept())
                .successHandler(new Arrived(arrival))
                .failureHandler(this::refused));
    }

    /** Also what is no genuine answer to our question is on record. */
    private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!(failure instanceof OAuth2AuthenticationException known
                && NOT_LET_IN.equals(known.getError().getErrorCode()))) {
            door.refused("single-sign-on-answer");
        }
        response.sendRedirect(request.getContextPath() + "/" + SecurityConfiguration.SIGN_IN + "?not-let-in");
    }

    private OidcUser vouchedFor(OidcUserRequest request) {
        var token = request.getIdToken();
        return signOns.attempt(
                        issuer(token), subject(token), provenName(token), isStrong(token), token.getAuthenticatedAt())
                .map(principal -> new VouchedFor(token, principal))
                .orElseThrow(() -> new OAuth2AuthenticationException(NOT_LET_IN));
    }

    private static String subject(OidcIdToken token) {
        return Objects.requireNonNull(token.getSubject(), "no identity token is without one");
    }

    private static String issuer(OidcIdToken token) {
        return Objects.requireNonNull(token.getIssuer(), "checked against the provider's")
                .toString();
    }

    /** An e-mail address counts only when the provider says that it has verified it. */
    private @Nullable String provenName(OidcIdToken token) {
        return "email".equals(nameClaim) && !Boolean.TRUE.equals(token.getEmailVerified())
                ? null
                : token.getClaimAsString(nameClaim);
    }

    private boolean isStrong(OidcIdToken token) {
        var methods = token.getAuthenticationMethods() == null ? List.<String>of() : token.getAuthenticationMethods();
        return Stream.concat(methods.stream(), Stream.ofNullable(token.getAuthenticationContextClass()))
                .anyMatch(strong::contains);
    }

    /** Without the issuer's own address its tokens could not be told from another's. */
    private static ClientRegistration checked(ClientRegistration registration) {
        if (registration.getProviderDetails().getIssuerUri() == null
                || !registration.getScopes().contains("openid")) {
            throw new IllegalStateException("single sign-on needs spring.security.oauth2.client.provider."
                    + registration.getRegistrationId() + ".issuer-uri and the scope openid");
        }
        return registration;
    }

    /** The session is the same as after a password: our account and nothing of the provider's. */
    private static final class Arrived implements AuthenticationSuccessHandler {

        private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
        private final Arrival arrival;

        Arrived(Arrival arrival) {
            this.arrival = arrival;
        }

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                throws ServletException, IOException {
            var principal = ((VouchedFor) Objects.requireNonNull(authentication.getPrincipal())).principal();
            var ours = UsernamePasswordAuthenticationToken.authenticated(
                    principal, null, principal instanceof SignedIn session ? session.authorities() : List.of());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(ours);
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
            arrival.onAuthenticationSuccess(request, response, ours);
        }
    }
}

package org.quorate.access.signin;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.quorate.access.Doorbell;
import org.quorate.access.KnownDevices;
import org.quorate.access.PasskeyProof;
import org.quorate.access.SecondSteps;
import org.quorate.access.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/**
 * Passkeys for the portal's own address and no other. The filters are put together here and not by Spring's configurer,
 * because a session is ours ({@link SignedIn}) and adding a passkey is authorised like everything else
 * (docs/decisions/0021-second-factors.md).
 */
@Component
class Passkeys {

    static final String REGISTER = "/webauthn/register";

    private static final String THIS_MACHINE = "localhost";

    private final PasskeyStore store;
    private final SecondSteps steps;
    private final KnownDevices devices;
    private final SessionBegins begins;
    private final Doorbell door;
    private final Clock clock;
    private final String host;
    private final Set<String> origins = new CopyOnWriteArraySet<>();
    private final WebAuthnRelyingPartyOperations portal;

    Passkeys(
            PasskeyOwners owners,
            PasskeyStore store,
            SecondSteps steps,
            KnownDevices devices,
            SessionBegins begins,
            Doorbell door,
            Clock clock,
            @Value("${quorate.address}") URI address) {
        this.store = store;
        this.steps = steps;
        this.devices = devices;
        this.begins = begins;
        this.door = door;
        this.clock = clock;
        this.host = address.getHost();
        origins.add(address.getScheme() + "://" + address.getAuthority());
        this.portal = portal(owners);
    }

    /** On one's own machine the port does not matter; tests take a free one. */
    @EventListener
    void on(WebServerInitializedEvent started) {
        if (host.equals(THIS_MACHINE)) {
            origins.add("http://" + THIS_MACHINE + ":" + started.getWebServer().getPort());
        }
    }

    void addTo(HttpSecurity http) {
        var register = new WebAuthnRegistrationFilter(store, portal);
        register.setRemoveCredentialMatcher(request -> false);
        http.addFilterBefore(signIn(), BasicAuthenticationFilter.class);
        http.addFilterBefore(new PublicKeyCredentialRequestOptionsFilter(portal), AuthorizationFilter.class);
        http.addFilterAfter(new PublicKeyCredentialCreationOptionsFilter(portal), AuthorizationFilter.class);
        http.addFilterAfter(register, AuthorizationFilter.class);
    }

    private WebAuthnAuthenticationFilter signIn() {
        var filter = new WebAuthnAuthenticationFilter();
        filter.setAuthenticationManager(new PasskeySignIn(portal, steps, door));
        filter.setSessionAuthenticationStrategy(begins);
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setAuthenticationSuccessHandler(arrival());
        return filter;
    }

    private AuthenticationSuccessHandler arrival() {
        var answer = new HttpMessageConverterAuthenticationSuccessHandler();
        return (request, response, authentication) -> {
            if (authentication.getPrincipal() instanceof SignedIn session) {
                Doorsteps.remember(session, devices, request, response);
                request.getSession()
                        .setAttribute(
                                PasskeyProof.KEY,
                                new PasskeyProof(session.actor().id(), clock.instant()));
            }
            answer.onAuthenticationSuccess(request, response, authentication);
        };
    }

    private WebAuthnRelyingPartyOperations portal(PasskeyOwners owners) {
        var party =
                PublicKeyCredentialRpEntity.builder().id(host).name("Quorate").build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, store, party, origins);
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}

package org.quorate.access.signin;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quorate.access.KnownDevices;
import org.quorate.access.SignedIn;
import org.springframework.security.core.Authentication;

/**
 * What happens once somebody has signed in: their browser is known from now on, and shows what they wanted to see, or
 * asks for the second step first.
 */
final class Arrival extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final KnownDevices devices;

    Arrival(KnownDevices devices) {
        this.devices = devices;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedIn session) {
            Doorsteps.remember(session, devices, request, response);
            super.onAuthenticationSuccess(request, response, authentication);
        } else {
            getRedirectStrategy().sendRedirect(request, response, "/" + SecurityConfiguration.SECOND_STEP);
        }
    }
}

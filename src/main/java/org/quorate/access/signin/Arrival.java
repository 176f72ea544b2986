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
 * asks for the second step first. Who was sent to the provider from their own account is back there.
 */
final class Arrival extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private static final String ACCOUNT = "/my-account";
    private static final String BACK_TO_ACCOUNT = Arrival.class.getName();

    private final KnownDevices devices;

    Arrival(KnownDevices devices) {
        this.devices = devices;
    }

    static void comesBackToTheAccount(HttpServletRequest request) {
        request.getSession().setAttribute(BACK_TO_ACCOUNT, true);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedIn session) {
            Doorsteps.remember(session, devices, request, response);
            if (isBackAtTheAccount(request)) {
                getRedirectStrategy().sendRedirect(request, response, ACCOUNT);
            } else {
                super.onAuthenticationSuccess(request, response, authentication);
            }
        } else {
            getRedirectStrategy().sendRedirect(request, response, "/" + SecurityConfiguration.SECOND_STEP);
        }
    }

    private static boolean isBackAtTheAccount(HttpServletRequest request) {
        var web = request.getSession();
        var back = web.getAttribute(BACK_TO_ACCOUNT) != null;
        web.removeAttribute(BACK_TO_ACCOUNT);
        return back;
    }
}

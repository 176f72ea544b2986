package org.quorate.access.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.quorate.access.domain.AwaitsSecondStep;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which addresses lead to a screen. */
final class Addresses {

    private static final AccessAnnotationChecker ROLES = new AccessAnnotationChecker();

    private Addresses() {}

    /** An address that no screen of ours answers, whoever asks. */
    static boolean isUnknown(HttpServletRequest request) {
        return screen(request).isEmpty();
    }

    /** Whether whoever asks finds a screen there, be it the second step of signing in. What is not theirs is not here. */
    static boolean opens(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AwaitsSecondStep) {
            return true;
        }
        return screen(request)
                .filter(screen -> ROLES.hasAccess(screen, request))
                .isPresent();
    }

    private static Optional<Class<? extends Component>> screen(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()));
        return routes.getNavigationTarget(path.replaceFirst("^/", ""));
    }
}

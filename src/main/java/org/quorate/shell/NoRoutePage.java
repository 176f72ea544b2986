package org.quorate.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.CurrentActor;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;

/**
 * An address that leads nowhere, or to a screen that is not for the reader's roles: the two look the same, and the
 * second is on record as refused.
 */
@PageTitle("Not here – Quorate")
@AnonymousAllowed
final class NoRoutePage extends RouteNotFoundError {

    private final transient CurrentActor actors;
    private final transient AuditTrail audit;

    NoRoutePage(CurrentActor actors, AuditTrail audit) {
        this.actors = actors;
        this.audit = audit;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        actors.find().ifPresent(actor -> refused(actor, event));
        var page = new Sentence();
        page.say("Not here", NotHerePage.SENTENCE);
        getElement().appendChild(page.getElement());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /** Vaadin refuses a screen before any service is asked. */
    private void refused(Actor actor, BeforeEnterEvent event) {
        var path = event.getLocation().getPath();
        var wanted = event.getSource().getRegistry().getNavigationRouteTarget(path);
        var screen = wanted.hasTarget() ? wanted.getRouteTarget().getTarget().getAnnotation(Route.class) : null;
        if (screen != null) {
            var parameters = wanted.getRouteParameters();
            var about = parameters.getParameterNames().stream()
                    .flatMap(name -> parameters.get(name).stream())
                    .flatMap(value -> recordId(value).stream())
                    .findFirst();
            audit.refused(actor, "open-screen", screen.value(), about.orElse(actor.id()));
        }
    }

    private static Optional<UUID> recordId(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static final class Sentence extends ProblemPage {}
}

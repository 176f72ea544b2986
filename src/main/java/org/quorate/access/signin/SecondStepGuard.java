package org.quorate.access.signin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.quorate.access.CurrentActor;
import org.springframework.stereotype.Component;

/** Whoever has yet to take the second step of signing in is led to it from everywhere. */
@Component
class SecondStepGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor current;

    SecondStepGuard(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(new Leading(current)));
    }

    /** Asked before the roles are, which somebody who awaits the second step does not have yet. */
    @ListenerPriority(100)
    private static final class Leading implements BeforeEnterListener {

        private static final long serialVersionUID = 1L;

        private final transient CurrentActor current;

        Leading(CurrentActor current) {
            this.current = current;
        }

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (current.awaitingSecondStep().isPresent()
                    && !event.getLocation().getPath().equals(SecurityConfiguration.SECOND_STEP)) {
                event.forwardTo(SecurityConfiguration.SECOND_STEP);
            }
        }
    }
}
